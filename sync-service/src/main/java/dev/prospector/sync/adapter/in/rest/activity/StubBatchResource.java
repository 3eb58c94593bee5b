package dev.prospector.sync.adapter.in.rest.activity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.problem.Problems;
import dev.prospector.sync.adapter.in.rest.freshness.FreshnessJson;
import dev.prospector.sync.application.port.in.activity.StubReading;
import dev.prospector.sync.application.port.in.freshness.FreshnessReading;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.activity.Urns;
import dev.prospector.sync.domain.freshness.SyncFeature;

/** Stubs for the list of the LinkedIn pool, which is composed elsewhere: one call and one statement for all people on it. */
@Path("/talent-pools/stubs:batchGet")
@Authenticated
@Tag(name = "Talent pools")
class StubBatchResource {

    private final StubReading stubs;
    private final FreshnessReading freshness;

    StubBatchResource(StubReading stubs, FreshnessReading freshness) {
        this.stubs = stubs;
        this.freshness = freshness;
    }

    @Personal
    @Schema(name = "LinkedInStubBatchQuery")
    record QueryJson(
            @NotNull
            @Size(min = 1, max = Limit.MOST)
            @Schema(
                    description = "URNs of LinkedIn members; the same may come twice",
                    examples = "[\"urn:li:person:pQ7x2\"]")
            List<@NotNull String> persons) {

        Set<String> toDomain() {
            return IntStream.range(0, persons.size()).mapToObj(this::person).collect(Collectors.toUnmodifiableSet());
        }

        private String person(int at) {
            if (!Urns.isUrn(persons.get(at))) {
                throw Problems.invalid("/persons/" + at, "MALFORMED", "must be a URN such as urn:li:person:pQ7x2");
            }
            return persons.get(at);
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "LinkedInStubBatchQuery";
        }
    }

    @Schema(name = "LinkedInStubBatch", description = "Newest first, of all members together")
    record BatchJson(
            List<LinkedInStubJson> stubs,

            @Schema(
                    nullable = true,
                    description =
                            "How fresh the tenant's stubs are; null while that is not known, and where there is no contract")
            FreshnessJson freshness) {}

    /** Keeps no answer: what is sealed at rest must not be kept in the clear. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(transactional = false, answerKept = false)
    @Operation(
            summary = "Read the profiles that up to 200 LinkedIn members shared",
            description = "For screens that hold members, such as the list of the LinkedIn talent pool; the newest "
                    + StubReading.OF_EACH
                    + " of each. They stay readable without access to LinkedIn, but only of members who are candidates. Each one that"
                    + " is shown is kept in the audit log."
                    + " Whatever Idempotency-Key asks for it, the answer is read anew.")
    @APIResponse(
            responseCode = "200",
            description = "The profiles; none of a member who has shared none, or whom no candidate is")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "422", description = "INVALID: no member, too many, or a text that names none")
    @APIResponse(
            responseCode = "503",
            description = "CANDIDATES_UNAVAILABLE: who the members are cannot be known now; again after Retry-After")
    public BatchJson batchGetLinkedInStubs(@Valid @NotNull QueryJson body) {
        var shown = stubs.ofPersons(body.toDomain());
        return new BatchJson(
                shown.stream().map(LinkedInStubJson::of).toList(), FreshnessJson.of(freshness.of(SyncFeature.STUBS)));
    }
}
