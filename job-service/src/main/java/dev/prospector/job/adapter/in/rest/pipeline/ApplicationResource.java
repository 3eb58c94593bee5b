package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.UUID;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.job.application.port.in.pipeline.Applicants;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.CurrentUser;

@Path("/applications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApplicationResource.TAG)
class ApplicationResource {
    static final String TAG = "Applications";

    private final Applicants applicants;
    private final CurrentUser user;

    ApplicationResource(Applicants applicants, CurrentUser user) {
        this.applicants = applicants;
        this.user = user;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an application", description = "With what the caller may do with it now.")
    @APIResponseSchema(
            value = ApplicationDetailsJson.class,
            responseCode = "200",
            responseDescription = "The application")
    @APIResponse(responseCode = "304", description = "Still the version that If-None-Match names")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    public RestResponse<ApplicationDetailsJson> readApplication(@PathParam("id") UUID id) {
        return ApplicationDetailsJson.tagged(applicants.find(caller(), new ApplicationId(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete an application",
            description =
                    "With its history and all that was written about it; the candidate stays. By the job's recruiters and by"
                            + " admins.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    public void deleteApplication(@PathParam("id") UUID id) {
        applicants.delete(caller(), new ApplicationId(id));
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
