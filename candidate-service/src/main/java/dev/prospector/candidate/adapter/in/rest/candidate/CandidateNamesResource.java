package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.candidate.CandidateReading;
import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.problem.Problems;

/** Names for screens that are composed elsewhere: one call and one statement for all people on them (architecture.md 2). */
@Path("/candidates:batchGet")
@Authenticated
@Tag(name = "Candidates")
class CandidateNamesResource {
    private final CandidateReading candidates;
    private final CurrentUser user;

    CandidateNamesResource(CandidateReading candidates, CurrentUser user) {
        this.candidates = candidates;
        this.user = user;
    }

    /** Ids are texts here, so that a broken one is answered with its place. */
    @Schema(name = "CandidateBatchQuery")
    record QueryJson(
            @NotNull
            @Size(min = 1, max = Limit.MOST)
            @Schema(
                    description = "Ids of candidates; the same may come twice",
                    examples = "[\"01970000-0000-7000-8000-000000000002\"]")
            List<@NotNull String> ids) {

        List<CandidateId> toDomain() {
            return IntStream.range(0, ids.size())
                    .mapToObj(at -> CandidateId.parse(ids.get(at)).orElseThrow(() -> notAnId(at)))
                    .toList();
        }

        private static RuntimeException notAnId(int at) {
            return Problems.invalid("/ids/" + at, "MALFORMED", "must be the id of a candidate");
        }
    }

    @Schema(name = "CandidateBatch", description = "Those who exist, each once, in no order")
    record BatchJson(List<NameJson> items) {}

    @Personal
    @Schema(name = "CandidateName")
    record NameJson(
            UUID id,

            @Schema(nullable = true, examples = "Lena") String firstName,

            @Schema(nullable = true, examples = "Okafor") String lastName,

            @Schema(nullable = true, examples = "Data Engineer at Nordwind AG")
            String headline) {

        static NameJson of(CandidateLists.Named row) {
            return new NameJson(row.id().value(), row.firstName(), row.lastName(), row.headline());
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "CandidateName";
        }
    }

    /** No transaction around it: for interviewers, job-service is asked. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(transactional = false)
    @Operation(
            summary = "Read the names of up to 200 candidates",
            description =
                    "For screens that hold ids. Ids that are unknown are left out, and for whoever sees only people of their"
                            + " own jobs also all others.")
    @APIResponse(responseCode = "200", description = "The names")
    @APIResponse(responseCode = "422", description = "INVALID: no id, too many, or a text that is none")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: whom the caller may see cannot be known now; again after Retry-After")
    public BatchJson batchGetCandidates(@Valid @NotNull QueryJson body) {
        var names = candidates.names(Callers.of(user), body.toDomain());
        return new BatchJson(names.stream().map(NameJson::of).toList());
    }
}
