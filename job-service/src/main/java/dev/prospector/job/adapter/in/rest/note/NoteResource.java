package dev.prospector.job.adapter.in.rest.note;

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

import dev.prospector.job.application.port.in.note.ApplicationNotes;
import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.request.PresentFields;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

/** What users write down about an application. */
@Path("/applications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application notes")
class NoteResource {
    private final ApplicationNotes notes;
    private final PresentFields patches;
    private final CurrentUser user;

    NoteResource(ApplicationNotes notes, PresentFields patches, CurrentUser user) {
        this.notes = notes;
        this.patches = patches;
        this.user = user;
    }

    @GET
    @Path("/{id}/notes")
    @Operation(
            summary = "List the notes on an application, oldest first",
            description = "The public ones and your own; a private note is its author's alone, admins included.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    public Page<NoteJson> listApplicationNotes(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(NoteJson::position);
        return NoteJson.page(notes.read(caller(), new ApplicationId(id), after, size + 1), size);
    }

    @Schema(name = "NewApplicationNote")
    record NewJson(
            @NotNull
            @Schema(
                    description = "PRIVATE: yours alone. PUBLIC: for the job's team, and shown in LinkedIn",
                    examples = "PUBLIC")
            NoteVisibility visibility,

            @NotNull @Personal @Schema(maxLength = Note.TEXT_MAX, examples = "Would like to start in May.")
            String text) {}

    /** Without the text, which the caller has: what is answered to a request with a key is kept for a day. */
    @Schema(name = "WrittenApplicationNote")
    record WrittenJson(
            UUID id,
            @Schema(examples = "recruiter") String author,
            NoteVisibility visibility,
            Instant createdAt,

            @Schema(description = "What If-Match takes, in quotes", examples = "0")
            int version) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/notes")
    @Operation(
            summary = "Write a note on an application",
            description = "By the job's recruiters and hiring managers. The answer does not repeat the text.")
    @APIResponseSchema(value = WrittenJson.class, responseCode = "201", responseDescription = "The note is written")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing or breaks a rule")
    public RestResponse<WrittenJson> addApplicationNote(@PathParam("id") UUID id, @Valid @NotNull NewJson body) {
        var note = notes.write(caller(), new ApplicationId(id), body.visibility(), body.text());
        var written = new WrittenJson(
                note.id().value(), note.author().value(), note.visibility(), note.createdAt(), note.version());
        return ETags.created("/applications/" + id + "/notes/" + note.id(), written, note.version());
    }

    @Schema(name = "ApplicationNoteChanges", description = "What is absent stays as it is")
    record ChangesJson(
            @Schema(examples = "PRIVATE") NoteVisibility visibility,

            @Personal @Schema(maxLength = Note.TEXT_MAX, examples = "Would like to start in June.")
            String text) {

        ApplicationNotes.Edit toDomain() {
            return new ApplicationNotes.Edit(Optional.ofNullable(text), Optional.ofNullable(visibility));
        }
    }

    @PATCH
    @Path("/{id}/notes/{noteId}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Change a note",
            description = "By its author only. What is absent stays; one that becomes private goes from LinkedIn.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangesJson.class)))
    @APIResponseSchema(value = NoteJson.class, responseCode = "200", responseDescription = "The note as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND or NOTE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: a value breaks a rule")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<NoteJson> changeApplicationNote(
            @PathParam("id") UUID id,
            @PathParam("noteId") UUID noteId,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @NotNull ObjectNode body)
            throws JsonProcessingException {
        var condition = IfMatch.required(seen);
        var edit = patches.read(body, ChangesJson.class).toDomain();
        var note = notes.edit(caller(), new ApplicationId(id), new NoteId(noteId), edit, condition::matches);
        return ETags.tagged(NoteJson.of(note), note.version());
    }

    @DELETE
    @Path("/{id}/notes/{noteId}")
    @Operation(summary = "Delete a note", description = "By its author only.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND or NOTE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    public void deleteApplicationNote(@PathParam("id") UUID id, @PathParam("noteId") UUID noteId) {
        notes.delete(caller(), new ApplicationId(id), new NoteId(noteId));
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
