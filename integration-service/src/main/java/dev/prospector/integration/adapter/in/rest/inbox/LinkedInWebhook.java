package dev.prospector.integration.adapter.in.rest.inbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.inbox.PushIntake;
import dev.prospector.kit.http.Problems;

/**
 * A tenant's callback URL (LinkedIn RSC 2). There is no token: the signature over the bytes, just as they came, is the proof, and
 * nothing is parsed before it.
 */
@Path("/webhooks/linkedin/{hookId}")
class LinkedInWebhook {
    private static final int LARGEST_BODY = 256 * 1024;

    private final PushIntake pushes;

    LinkedInWebhook(PushIntake pushes) {
        this.pushes = pushes;
    }

    @POST
    @PermitAll
    @Operation(hidden = true)
    public Response receive(
            @PathParam("hookId") String hookId, @HeaderParam("X-LI-Signature") String signature, byte[] body) {
        var received = body == null ? new byte[0] : body;
        if (received.length > LARGEST_BODY) {
            throw Problems.of(413, "BODY_TOO_LARGE", "A push has at most 256 KiB.");
        }
        var tenant = pushes.authenticate(hookId, signature, received);
        pushes.take(tenant, PushBody.notice(received), received);
        return Response.ok().build();
    }
}
