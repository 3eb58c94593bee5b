package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.inbox.ParentPushes;

/**
 * The portal webhook of the parent application (LinkedIn RSC 2.1), beside the tenants' {@link LinkedInWebhook}: no hook id has so few
 * characters. Where no parent application is configured there is nothing here.
 */
@Path("/webhooks/linkedin/" + ParentWebhook.NAME)
class ParentWebhook {
    static final String NAME = "application";

    private final ParentPushes pushes;
    private final Challenges challenges;

    ParentWebhook(ParentPushes pushes, Challenges challenges) {
        this.pushes = pushes;
        this.challenges = challenges;
    }

    /** What was taken is answered at the {@link PushDoor}; what comes here was not. */
    @POST
    @PermitAll
    @Operation(hidden = true)
    @NonBlocking
    public Response refuse(@Context RoutingContext exchange) {
        throw PushDoor.refusalOf(exchange);
    }

    /** On the event loop, for it needs memory alone: three late answers, and LinkedIn blocks the webhook. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    @NonBlocking
    public Response challenge(@QueryParam("challengeCode") List<String> codes) {
        var code = challenges.code(codes);
        return pushes.answer(code)
                .map(answer -> challenges.answered(code, answer))
                .orElseThrow(challenges::unknown);
    }

    @HEAD
    @PermitAll
    @Operation(hidden = true)
    public Response nothing() {
        return Challenges.noHead();
    }
}
