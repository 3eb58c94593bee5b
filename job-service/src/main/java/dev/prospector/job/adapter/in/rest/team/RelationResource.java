package dev.prospector.job.adapter.in.rest.team;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.job.application.port.in.team.TeamPlaces;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.InternalCallers;
import dev.prospector.kit.http.page.Limit;

/** Whom users may see through their places on hiring teams, for candidate-service; samples in deploy/contracts/http. */
@Path("/internal/relations")
@Authenticated
@InternalCallers("candidate-service")
class RelationResource {
    private final TeamPlaces places;

    RelationResource(TeamPlaces places) {
        this.places = places;
    }

    record QuestionJson(
            @NotNull String userId,
            @NotNull List<@NotNull String> tenantRoles,
            @NotNull @Size(max = Limit.MOST) List<@NotNull UUID> candidateIds) {}

    record AnswerJson(List<UUID> visible) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public AnswerJson visiblePeople(@Valid @NotNull QuestionJson body) {
        var user = Caller.of(body.userId(), body.tenantRoles());
        var people = body.candidateIds().stream().map(CandidateId::new).toList();
        return new AnswerJson(
                places.visible(user, people).stream().map(CandidateId::value).toList());
    }
}
