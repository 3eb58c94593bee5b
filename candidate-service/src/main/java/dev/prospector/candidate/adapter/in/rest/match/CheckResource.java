package dev.prospector.candidate.adapter.in.rest.match;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.candidate.CandidateReading;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.access.JudgedAs;

/**
 * This service's part of explanations (product.md 4.1), for the gateway with a user's own token; samples in deploy/contracts/http. InMail
 * texts need a candidate who is known to be a LinkedIn member. The widget does not, it is where users find the member (product.md 2.5,
 * LinkedIn RSC-304): for that feature it is only said here who may ask.
 */
@Path("/internal/checks/{feature:widget|inmail-text}")
@Authenticated
class CheckResource {
    private static final String WIDGET = "widget";

    private final CandidateReading candidates;
    private final CurrentUser user;

    CheckResource(CandidateReading candidates, CurrentUser user) {
        this.candidates = candidates;
        this.user = user;
    }

    /** The job and the user make no difference here. */
    record QuestionJson(String jobId, @NotNull String candidateId, String user) {}

    record ChecksJson(List<CheckJson> checks) {}

    /** @param reason null where the candidate is matched; so are who can mend it and how */
    record CheckJson(String check, String outcome, String reason, String mendableBy, String remedy) {
        private static final String MATCHED = "LINKEDIN_MATCHED";

        static CheckJson of(MatchState match) {
            return switch (match) {
                case MATCHED -> new CheckJson(MATCHED, "PASSED", null, null, null);
                case NONE, NO_MATCH -> failed("NOT_MATCHED", "Match the candidate with a LinkedIn member.");
                case SUGGESTED ->
                    failed("NOT_MATCHED", "Say whether one of the LinkedIn members suggested is the candidate.");
                case CONFLICT ->
                    failed(
                            "MATCH_CONFLICT",
                            "Look at the candidates who share identities, and say who the LinkedIn member is.");
            };
        }

        private static CheckJson failed(String reason, String remedy) {
            return new CheckJson(MATCHED, "FAILED", reason, "USER", remedy);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @JudgedAs("readCandidate")
    @Operation(hidden = true)
    public ChecksJson check(@PathParam("feature") String feature, @Valid @NotNull QuestionJson body) {
        var id = CandidateId.named(body.candidateId());
        var match = candidates.match(Callers.of(user), id);
        return new ChecksJson(feature.equals(WIDGET) ? List.of() : List.of(CheckJson.of(match)));
    }
}
