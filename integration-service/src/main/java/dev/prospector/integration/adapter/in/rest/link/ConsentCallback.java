package dev.prospector.integration.adapter.in.rest.link;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.link.ConsentReturn;
import dev.prospector.integration.domain.link.LinkingRefused;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;

/**
 * Where LinkedIn sends browsers back to (LinkedIn RSC 1.2). Browsers bring no token: the state tells which attempt it is, and the user
 * who began it completes it.
 */
@Path("/oauth/linkedin/callback")
class ConsentCallback {
    private final ConsentReturn consents;
    private final LinkingMeters meters;

    ConsentCallback(ConsentReturn consents, LinkingMeters meters) {
        this.consents = consents;
        this.meters = meters;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response goOn(
            @QueryParam("state") List<String> state,
            @QueryParam("code") String code,
            @QueryParam("error") String error) {
        var onward = meters.counted(
                () -> consents.take(only(state), Optional.ofNullable(code), Optional.ofNullable(error)),
                taken -> taken.outcome().name());
        return Response.status(Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, onward.address())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static String only(List<String> state) {
        if (state.size() != 1) {
            throw new LinkingRefused(Reason.STATE_UNKNOWN);
        }
        return state.get(0);
    }
}
