package dev.prospector.job.adapter.in.rest.team;

import java.util.List;
import java.util.Optional;
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
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.InternalCallers;
import dev.prospector.kit.http.page.Limit;

/** Who is in which jobs, for candidate-service; samples in deploy/contracts/http. */
@Path("/internal")
@Authenticated
@InternalCallers("candidate-service")
class JobPeopleResource {
    private final TeamPlaces places;

    JobPeopleResource(TeamPlaces places) {
        this.places = places;
    }

    /** @param stageId null for all stages */
    record PeopleQuestionJson(
            @NotNull String userId,
            @NotNull List<@NotNull String> tenantRoles,
            @NotNull UUID jobId,
            UUID stageId) {}

    record PeopleJson(List<UUID> candidateIds, boolean truncated) {
        static PeopleJson of(TeamPlaces.People people) {
            return new PeopleJson(
                    people.candidates().stream().map(CandidateId::value).toList(), people.truncated());
        }
    }

    /** Whom the user may see in a job; nobody where they may not see the job. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/job-candidates")
    @Operation(hidden = true)
    public PeopleJson peopleInJob(@Valid @NotNull PeopleQuestionJson body) {
        var user = Caller.of(body.userId(), body.tenantRoles());
        var stage = Optional.ofNullable(body.stageId()).map(StageId::new);
        return PeopleJson.of(places.peopleIn(user, new JobId(body.jobId()), stage));
    }

    /** @param candidateIds all ids of one person @param otherCandidateIds all ids of another one */
    record SharedQuestionJson(
            @NotNull @Size(min = 1, max = Limit.MOST) List<@NotNull UUID> candidateIds,

            @NotNull @Size(min = 1, max = Limit.MOST) List<@NotNull UUID> otherCandidateIds) {}

    record SharedJson(List<UUID> jobIds) {}

    /** In which jobs both are, whoever is on their teams: two who are one person cannot be in one job twice. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/shared-jobs")
    @Operation(hidden = true)
    public SharedJson sharedJobs(@Valid @NotNull SharedQuestionJson body) {
        var shared = places.shared(people(body.candidateIds()), people(body.otherCandidateIds()));
        return new SharedJson(shared.stream().map(JobId::value).toList());
    }

    private static List<CandidateId> people(List<UUID> ids) {
        return ids.stream().map(CandidateId::new).toList();
    }

    record DeletionQuestionJson(
            @NotNull String userId,
            @NotNull List<@NotNull String> tenantRoles,
            @NotNull UUID candidateId) {}

    /** @param deletable how many of the applications the user may delete */
    record DeletionJson(int applications, int deletable) {}

    /** What stands against deleting a person, who goes with all applications (product.md 3). */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/application-deletions")
    @Operation(hidden = true)
    public DeletionJson judgeDeletions(@Valid @NotNull DeletionQuestionJson body) {
        var user = Caller.of(body.userId(), body.tenantRoles());
        var deletable = places.deletable(user, new CandidateId(body.candidateId()));
        return new DeletionJson(deletable.applications(), deletable.mayGo());
    }
}
