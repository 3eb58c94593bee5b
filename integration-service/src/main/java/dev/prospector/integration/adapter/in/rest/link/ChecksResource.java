package dev.prospector.integration.adapter.in.rest.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.explanation.Explaining;
import dev.prospector.integration.domain.explanation.ExplainedFeature;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.access.JudgedAs;
import dev.prospector.kit.http.problem.Problems;

/**
 * This service's part of explanations (product.md 4.1), for the gateway with a user's own token; samples in deploy/contracts/http. Whether
 * they may ask about another user job-service says, by the job in question: else the gateway withholds what is told here.
 */
@Path("/internal/checks/{feature}")
@Authenticated
class ChecksResource {
    private final Explaining explaining;
    private final CurrentUser caller;

    ChecksResource(Explaining explaining, CurrentUser caller) {
        this.explaining = explaining;
        this.caller = caller;
    }

    /** The job is another service's concern. @param candidateId null where none is in question. @param user whose standing is asked; null for the caller's own */
    public record Question(String jobId, UUID candidateId, String user) {}

    public record View(List<CheckJson> checks) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @JudgedAs("readMyLinkedIn")
    @Operation(hidden = true)
    public View checks(@PathParam("feature") String title, @Valid @NotNull Question question) {
        var feature = ExplainedFeature.titled(title)
                .orElseThrow(() -> Problems.notFound("NOT_FOUND", "No such feature is explained."));
        var user = Optional.ofNullable(question.user()).orElseGet(caller::id);
        return new View(explaining.explain(feature, user, Optional.ofNullable(question.candidateId())).stream()
                .map(CheckJson::of)
                .toList());
    }
}
