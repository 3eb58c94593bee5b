package dev.prospector.integration.adapter.in.rest.connection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.integration.application.port.in.connection.ConnectionReading;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** Every change of state that the connection has ever seen: who, when, and what led to it. */
@Path("/linkedin/connection/events")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ConnectionResource.TAG)
class ConnectionHistoryResource {
    private final ConnectionReading reading;

    ConnectionHistoryResource(ConnectionReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List how the connection came where it is, newest first",
            description = "Every change of state, of the whole and of each integration, kept for ever.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    public Page<ConnectionEventJson> listConnectionEvents(
            @Parameter(description = "Size of the page, 50 unless said, at most 200", example = "50")
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") String cursor) {
        var size = Limit.of(limit);
        var rows = reading.events(ConnectionQuery.before(cursor), size + 1);
        return Page.of(rows, size, last -> ConnectionQuery.cursor(last.id())).map(ConnectionEventJson::of);
    }
}
