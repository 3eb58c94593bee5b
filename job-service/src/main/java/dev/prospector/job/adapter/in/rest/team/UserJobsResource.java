package dev.prospector.job.adapter.in.rest.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.InternalCallers;
import dev.prospector.kit.http.page.Limit;

/** On which jobs' teams users are, for sync-service; samples in deploy/contracts/http. */
@Path("/internal/users/jobs")
@Authenticated
@InternalCallers("sync-service")
class UserJobsResource {
    private final TeamPlaces places;

    UserJobsResource(TeamPlaces places) {
        this.places = places;
    }

    /** @param jobNumbers as others know them, which may be anything; null for all that the user has */
    record QuestionJson(
            @NotNull String userId,
            @NotNull List<@NotNull String> tenantRoles,
            @Size(max = Limit.MOST) List<@NotNull String> jobNumbers) {

        Optional<Collection<JobNumber>> among() {
            return Optional.ofNullable(jobNumbers).map(numbers -> numbers.stream()
                    .map(JobNumber::parse)
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    record AnswerJson(List<String> jobNumbers) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public AnswerJson jobsOfUser(@Valid @NotNull QuestionJson body) {
        var user = Caller.of(body.userId(), body.tenantRoles());
        return new AnswerJson(places.jobs(user, body.among()).stream()
                .map(JobNumber::toString)
                .toList());
    }
}
