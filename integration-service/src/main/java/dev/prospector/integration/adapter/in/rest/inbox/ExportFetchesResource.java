package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.Map;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.integration.application.port.in.inbox.InboxRepair;
import dev.prospector.integration.application.port.in.inbox.UnknownNotice;
import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.kit.http.access.InternalCallers;

/**
 * Where sync-service sends an export back to that ended without facts, when it is to be judged afresh (architecture.md 2). What waits or
 * runs is left to it; of what was fetched the facts are told already.
 */
@Path("/internal/exports/{requestId}/fetches")
@Authenticated
@InternalCallers("sync-service")
class ExportFetchesResource {
    private final InboxRepair repair;

    ExportFetchesResource(InboxRepair repair) {
        this.repair = repair;
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<Map<String, Object>> fetchAnew(@PathParam("requestId") String requestId) {
        repair.replay(new ReplaySelection.One(export(requestId)), false);
        return RestResponse.status(Status.ACCEPTED, Map.of());
    }

    private static Notice export(String requestId) {
        try {
            return new Notice(requestId, Notice.EXPORT);
        } catch (InvalidNotice none) {
            throw new UnknownNotice();
        }
    }
}
