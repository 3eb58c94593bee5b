package dev.prospector.kit.data.sealing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.kit.http.access.InternalCallers;
import dev.prospector.kit.http.problem.Problems;

/** How far this replica is with the keys of a keyset; asked by {@code deploy/local/rotate-keys}. Ids of keys are no secrets. */
@Path("/internal/sealing/{keyset}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@InternalCallers(value = "operator", tenantHeader = false)
class SealingResource {
    private final Sealing sealing;
    private final SealedColumns columns;
    private final ResealLoop loop;

    SealingResource(Sealing sealing, SealedColumns columns, ResealLoop loop) {
        this.sealing = sealing;
        this.columns = columns;
        this.loop = loop;
    }

    @GET
    @Operation(hidden = true)
    public SealingStatus readSealing(@PathParam("keyset") String name) {
        var keyset = Keyset.labelled(name)
                .filter(sealing::has)
                .orElseThrow(() -> Problems.notFound("NOT_FOUND", "This service has no such keyset."));
        var keys = sealing.keys(keyset);
        var others = columns.others(keyset, keys);
        if (others > 0) {
            loop.nudge(keyset);
        }
        return new SealingStatus(
                SealingKeys.unsigned(keys.primary()),
                keys.enabled().stream().map(SealingKeys::unsigned).toList(),
                others,
                columns.oldestEvent());
    }
}
