package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.prospector.integration.domain.inbox.ChallengeCode;
import dev.prospector.integration.domain.inbox.InvalidChallenge;
import dev.prospector.kit.http.problem.Problems;

/** LinkedIn's challenge as all its callbacks take and answer it (LinkedIn RSC 2.2). */
@ApplicationScoped
class Challenges {
    private final WebhookMeters meters;

    Challenges(WebhookMeters meters) {
        this.meters = meters;
    }

    public record Answer(String challengeCode, String challengeResponse) {}

    /** @throws InvalidChallenge unless it is given once, as a version-4 UUID */
    ChallengeCode code(List<String> given) {
        try {
            return new ChallengeCode(given.size() == 1 ? given.get(0) : null);
        } catch (InvalidChallenge e) {
            meters.challenge(ChallengeOutcome.MALFORMED);
            throw e;
        }
    }

    Response answered(ChallengeCode code, String answer) {
        meters.challenge(ChallengeOutcome.ANSWERED);
        return Response.ok(new Answer(code.value(), answer), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    RuntimeException unknown() {
        meters.challenge(ChallengeOutcome.UNKNOWN_HOOK);
        return Problems.notFound("NOT_FOUND", "There is nothing here.");
    }

    /** {@code HEAD} would be answered as GET is if nothing was said. */
    static Response noHead() {
        return Response.status(Response.Status.METHOD_NOT_ALLOWED)
                .allow(HttpMethod.GET, HttpMethod.POST)
                .build();
    }
}
