package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.inbox.CallbackValidation;
import dev.prospector.integration.domain.inbox.ChallengeCode;
import dev.prospector.integration.domain.inbox.InvalidChallenge;
import dev.prospector.kit.http.Problems;

/**
 * A tenant's callback URL (LinkedIn RSC 2). There is no token: the signature over the bytes, just as they came, is the proof, and
 * nothing is parsed before it.
 */
@Path("/webhooks/linkedin/{hookId}")
class LinkedInWebhook {
    private final CallbackValidation validation;
    private final WebhookMeters meters;

    LinkedInWebhook(CallbackValidation validation, WebhookMeters meters) {
        this.validation = validation;
        this.meters = meters;
    }

    public record Challenge(String challengeCode, String challengeResponse) {}

    /** What was taken is answered at the {@link PushDoor}; what comes here was not. */
    @POST
    @PermitAll
    @Operation(hidden = true)
    @NonBlocking
    public Response refuse(@Context RoutingContext exchange) {
        throw PushDoor.refusalOf(exchange);
    }

    /**
     * Known hooks are answered on the event loop, so that no challenge ever stands behind pushes that wait for the database: three
     * late answers, and LinkedIn blocks the URL. Only for an unknown hook a thread goes and looks again.
     */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> challenge(
            @PathParam("hookId") String hookId, @QueryParam("challengeCode") List<String> codes) {
        var code = code(codes);
        return validation
                .answer(hookId, code)
                .map(answer -> Uni.createFrom().item(answered(code, answer)))
                .orElseGet(() -> Uni.createFrom()
                        .item(() -> lookAgain(hookId, code))
                        .runSubscriptionOn(Infrastructure.getDefaultExecutor()));
    }

    /** Would be answered as GET is if nothing was said. */
    @HEAD
    @PermitAll
    @Operation(hidden = true)
    public Response nothing() {
        return Response.status(Response.Status.METHOD_NOT_ALLOWED)
                .allow(HttpMethod.GET, HttpMethod.POST)
                .build();
    }

    private ChallengeCode code(List<String> codes) {
        try {
            return new ChallengeCode(codes.size() == 1 ? codes.get(0) : null);
        } catch (InvalidChallenge e) {
            meters.challenge(ChallengeOutcome.MALFORMED);
            throw e;
        }
    }

    private Response lookAgain(String hookId, ChallengeCode code) {
        return validation
                .answerAfterLookingAgain(hookId, code)
                .map(answer -> answered(code, answer))
                .orElseThrow(this::unknown);
    }

    private Response answered(ChallengeCode code, String answer) {
        meters.challenge(ChallengeOutcome.ANSWERED);
        return Response.ok(new Challenge(code.value(), answer), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private RuntimeException unknown() {
        meters.challenge(ChallengeOutcome.UNKNOWN_HOOK);
        return Problems.notFound("NOT_FOUND", "There is nothing here.");
    }
}
