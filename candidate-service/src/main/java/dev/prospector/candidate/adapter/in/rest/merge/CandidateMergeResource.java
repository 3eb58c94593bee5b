package dev.prospector.candidate.adapter.in.rest.merge;

import java.util.OptionalLong;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.merge.CandidateDuplicates;
import dev.prospector.candidate.application.port.in.merge.CandidateMerging;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.MergeId;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;

/** People who were entered twice: found, merged and parted again. Merging and undoing take several transactions in turn, as entering does. */
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Candidates")
class CandidateMergeResource {
    private final CandidateDuplicates duplicates;
    private final CandidateMerging merging;
    private final CurrentUser user;

    CandidateMergeResource(CandidateDuplicates duplicates, CandidateMerging merging, CurrentUser user) {
        this.duplicates = duplicates;
        this.merging = merging;
        this.user = user;
    }

    @GET
    @Path("/{id}/duplicates")
    @Operation(
            summary = "List who may be the same person as a candidate",
            description =
                    "Whoever agrees in an e-mail address, a profile URL, a LinkedIn member, an external id or a phone number, or has"
                            + " the same name at the same employer; with what they agree in. The most likely ones, at most 50.")
    @APIResponse(responseCode = "200", description = "Who that may be")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    public CandidateDuplicateJson.ListJson listCandidateDuplicates(@PathParam("id") String id) {
        return CandidateDuplicateJson.ListJson.of(duplicates.of(caller(), CandidateId.named(id)));
    }

    @Schema(name = "CandidatePair")
    record PairJson(
            @NotNull @Schema(description = "The candidate who stays", examples = "01970000-0000-7000-8000-000000000002")
            String winnerId,

            @NotNull
            @Schema(
                    description = "The candidate who is the same person",
                    examples = "01970000-0000-7000-8000-000000000003")
            String loserId) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/merges/preview")
    @Idempotent(transactional = false)
    @Operation(
            summary = "Look at what a merge of two candidates would make of them",
            description = "Nothing is changed. That both were read is kept in the audit log.")
    @APIResponseSchema(
            value = CandidateMergePreviewJson.class,
            responseCode = "200",
            responseDescription = "What would become of the two")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description =
                    "SAME_CANDIDATE, ALREADY_MERGED, CONFLICTING_LINKEDIN_PERSONS or TOO_MANY_MERGED: the two cannot"
                            + " be merged")
    @APIResponse(responseCode = "422", description = "INVALID: an id is missing")
    @APIResponse(
            responseCode = "503",
            description =
                    "APPLICATIONS_UNAVAILABLE: where they have applications cannot be known now; again after Retry-After")
    public CandidateMergePreviewJson previewCandidateMerge(@Valid @NotNull PairJson body) {
        var preview = merging.preview(caller(), CandidateId.named(body.winnerId()), CandidateId.named(body.loserId()));
        return CandidateMergePreviewJson.of(preview, caller());
    }

    @Schema(name = "NewCandidateMerge")
    record OrderJson(
            @NotNull
            @Schema(
                    description = "The candidate who stays, and answers for both ids",
                    examples = "01970000-0000-7000-8000-000000000002")
            String winnerId,

            @NotNull
            @Schema(
                    description = "The candidate who is the same person",
                    examples = "01970000-0000-7000-8000-000000000003")
            String loserId,

            @Personal
            @Size(max = Ruling.REASON_MAX)
            @Schema(nullable = true, description = "One line", examples = "Same CV, entered twice")
            String reason,

            @Schema(
                    nullable = true,
                    description = "The version of the winner that you have seen; null for any",
                    examples = "3")
            Long winnerVersion,

            @Schema(
                    nullable = true,
                    description = "The version of the loser that you have seen; null for any",
                    examples = "1")
            Long loserVersion) {

        CandidateMerging.Order toDomain() {
            return new CandidateMerging.Order(
                    CandidateId.named(winnerId),
                    CandidateId.named(loserId),
                    reason,
                    seen(winnerVersion),
                    seen(loserVersion));
        }

        private static OptionalLong seen(Long version) {
            return version == null ? OptionalLong.empty() : OptionalLong.of(version);
        }

        /** Says nothing of the reason, so that no log can. */
        @Override
        public String toString() {
            return "NewCandidateMerge";
        }
    }

    /** When the process ends between the merge and the note of its answer, whoever asks again with the same key hears ALREADY_MERGED. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/merges")
    @Idempotent(transactional = false)
    @Operation(
            summary = "Say that two candidates are one person",
            description =
                    "By whoever may edit candidates. The winner takes over what only the loser has; the loser's id answers as the"
                            + " winner's from then on, in reading and in writing. For 30 days it can be undone.")
    @APIResponseSchema(value = CandidateMergeJson.class, responseCode = "201", responseDescription = "The two are one")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description =
                    "SAME_CANDIDATE; ALREADY_MERGED: one of the ids is answered by another one; TOO_MANY_MERGED: the"
                            + " person has 20 other ids; CONFLICTING_LINKEDIN_PERSONS: the two are two different LinkedIn members; or"
                            + " CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "412",
            description = "CHANGED_MEANWHILE: a version is another than the one you have seen")
    @APIResponse(responseCode = "422", description = "INVALID: an id is missing, or the reason is no line")
    @APIResponse(
            responseCode = "503",
            description =
                    "APPLICATIONS_UNAVAILABLE: where they have applications cannot be known now; nothing was changed")
    public RestResponse<CandidateMergeJson> mergeCandidates(@Valid @NotNull OrderJson body) {
        var merge = merging.merge(caller(), body.toDomain());
        return ResponseBuilder.create(Status.CREATED, CandidateMergeJson.of(merge))
                .header(HttpHeaders.LOCATION, "/candidates/merges/" + merge.id())
                .build();
    }

    @GET
    @Path("/merges/{mergeId}")
    @Operation(summary = "Read a merge of two candidates", description = "With who undid it, where somebody did.")
    @APIResponse(responseCode = "200", description = "The merge")
    @APIResponse(responseCode = "404", description = "MERGE_NOT_FOUND: also when the person is deleted")
    public CandidateMergeJson readCandidateMerge(@PathParam("mergeId") UUID id) {
        return CandidateMergeJson.of(merging.find(caller(), new MergeId(id)));
    }

    @POST
    @Path("/merges/{mergeId}/undo")
    @Idempotent(transactional = false)
    @Operation(
            summary = "Say that two candidates who were merged are two people",
            description =
                    "By whoever may edit candidates. The loser is again what they were; what was changed since, under either id,"
                            + " stays with the winner. Of several merges of one person, the last one is undone first.")
    @APIResponse(responseCode = "200", description = "The two are two")
    @APIResponse(responseCode = "404", description = "MERGE_NOT_FOUND: also when the person is deleted")
    @APIResponse(
            responseCode = "409",
            description =
                    "ALREADY_UNDONE; UNDO_EXPIRED: it was more than 30 days ago; MERGED_SINCE: a later merge stands;"
                            + " PERSON_ATTACHED: the loser's LinkedIn member is another candidate by now, whom candidateId names; or"
                            + " CONCURRENT_CHANGE")
    public CandidateMergeJson undoCandidateMerge(@PathParam("mergeId") UUID id) {
        return CandidateMergeJson.of(merging.undo(caller(), new MergeId(id)));
    }

    private Caller caller() {
        return Callers.of(user);
    }
}
