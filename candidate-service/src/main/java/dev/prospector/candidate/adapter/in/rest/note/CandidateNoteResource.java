package dev.prospector.candidate.adapter.in.rest.note;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.note.CandidateNotes;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.request.PresentFields;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

/** What users write down about a candidate. */
@Path("/candidates")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidate notes")
class CandidateNoteResource {
    private final CandidateNotes notes;
    private final PresentFields patches;
    private final CurrentUser user;

    CandidateNoteResource(CandidateNotes notes, PresentFields patches, CurrentUser user) {
        this.notes = notes;
        this.patches = patches;
        this.user = user;
    }

    @GET
    @Path("/{id}/notes")
    @Operation(
            summary = "List the notes on a candidate, oldest first",
            description = "The public ones and your own; a private note is its author's alone, admins included.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: whom the caller may see cannot be known now; again after Retry-After")
    public Page<CandidateNoteJson> listCandidateNotes(
            @PathParam("id") String id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(CandidateNoteJson::position);
        return CandidateNoteJson.page(notes.read(caller(), CandidateId.named(id), after, size + 1), size);
    }

    @Schema(name = "NewCandidateNote")
    record NewJson(
            @NotNull
            @Schema(
                    description =
                            "PRIVATE: yours alone. PUBLIC: for all who may see the candidate, and shown in LinkedIn",
                    examples = "PUBLIC")
            NoteVisibility visibility,

            @NotNull @Personal @Schema(maxLength = NoteText.MAX, examples = "Would like to start in May.")
            String text) {
        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "NewCandidateNote";
        }
    }

    /** Without the text, which the caller has: what is answered to a request with a key is kept for a day. */
    @Schema(name = "WrittenCandidateNote")
    record WrittenJson(
            UUID id,
            @Schema(examples = "recruiter") String author,
            NoteVisibility visibility,
            Instant createdAt,

            @Schema(description = "What If-Match takes, in quotes", examples = "0")
            int version) {

        static WrittenJson of(Note note) {
            return new WrittenJson(
                    note.id().value(), note.author().value(), note.visibility(), note.createdAt(), note.version());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/notes")
    @Operation(
            summary = "Write a note on a candidate",
            description = "By recruiters, hiring managers and admins. The answer does not repeat the text.")
    @APIResponseSchema(value = WrittenJson.class, responseCode = "201", responseDescription = "The note is written")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing or breaks a rule")
    public RestResponse<WrittenJson> addCandidateNote(@PathParam("id") String id, @Valid @NotNull NewJson body) {
        var note = notes.write(caller(), CandidateId.named(id), body.visibility(), new NoteText(body.text()));
        return ETags.created("/candidates/" + id + "/notes/" + note.id(), WrittenJson.of(note), note.version());
    }

    @Schema(name = "CandidateNoteChanges", description = "What is absent stays as it is")
    record ChangesJson(
            @Schema(examples = "PRIVATE") NoteVisibility visibility,

            @Personal @Schema(maxLength = NoteText.MAX, examples = "Would like to start in June.")
            String text) {

        CandidateNotes.Edit toDomain() {
            return new CandidateNotes.Edit(
                    Optional.ofNullable(text).map(NoteText::new), Optional.ofNullable(visibility));
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "CandidateNoteChanges";
        }
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Path("/{id}/notes/{noteId}")
    @Operation(
            summary = "Change a note on a candidate",
            description = "By its author only. What is absent stays; one that becomes private goes from LinkedIn.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangesJson.class)))
    @APIResponseSchema(
            value = CandidateNoteJson.class,
            responseCode = "200",
            responseDescription = "The note as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND or NOTE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: a value breaks a rule")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<CandidateNoteJson> changeCandidateNote(
            @PathParam("id") String id,
            @PathParam("noteId") UUID noteId,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @NotNull ObjectNode body)
            throws JsonProcessingException {
        var condition = IfMatch.required(seen);
        var edit = patches.read(body, ChangesJson.class).toDomain();
        var note = notes.edit(caller(), CandidateId.named(id), new NoteId(noteId), edit, condition::matches);
        return ETags.tagged(CandidateNoteJson.of(note), note.version());
    }

    @DELETE
    @Path("/{id}/notes/{noteId}")
    @Operation(summary = "Delete a note on a candidate", description = "By its author only.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND or NOTE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    public void deleteCandidateNote(@PathParam("id") String id, @PathParam("noteId") UUID noteId) {
        notes.delete(caller(), CandidateId.named(id), new NoteId(noteId));
    }

    private Caller caller() {
        return Callers.of(user);
    }
}
