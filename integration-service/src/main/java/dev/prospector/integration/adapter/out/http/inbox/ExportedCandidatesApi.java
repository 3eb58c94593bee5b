package dev.prospector.integration.adapter.out.http.inbox;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** LinkedIn RSC 4. Bytes, because {@link ExportedCandidatesAnswer} reads more leniently than our own JSON is read. */
@RegisterRestClient(configKey = "linkedin")
@Path("/v2/exportedCandidates")
interface ExportedCandidatesApi {
    @GET
    byte[] find(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("q") String finder,
            @QueryParam("requestId") String requestId);
}
