package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.inbox.CallbackValidation;
import dev.prospector.integration.domain.inbox.ChallengeCode;

/**
 * A tenant's callback URL (LinkedIn RSC 2). There is no token: the signature over the bytes, just as they came, is the proof, and
 * nothing is parsed before it.
 */
@Path("/webhooks/linkedin/{hookId}")
class LinkedInWebhook {
    private final CallbackValidation validation;
    private final Challenges challenges;

    LinkedInWebhook(CallbackValidation validation, Challenges challenges) {
        this.validation = validation;
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

    /**
     * Known hooks are answered on the event loop, so that no challenge ever stands behind pushes that wait for the database: three
     * late answers, and LinkedIn blocks the URL. Only for an unknown hook a thread goes and looks again.
     */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> challenge(
            @PathParam("hookId") String hookId, @QueryParam("challengeCode") List<String> codes) {
        var code = challenges.code(codes);
        return validation
                .answer(hookId, code)
                .map(answer -> Uni.createFrom().item(challenges.answered(code, answer)))
                .orElseGet(() -> Uni.createFrom()
                        .item(() -> lookAgain(hookId, code))
                        .runSubscriptionOn(Infrastructure.getDefaultExecutor()));
    }

    @HEAD
    @PermitAll
    @Operation(hidden = true)
    public Response nothing() {
        return Challenges.noHead();
    }

    private Response lookAgain(String hookId, ChallengeCode code) {
        return validation
                .answerAfterLookingAgain(hookId, code)
                .map(answer -> challenges.answered(code, answer))
                .orElseThrow(challenges::unknown);
    }
}
