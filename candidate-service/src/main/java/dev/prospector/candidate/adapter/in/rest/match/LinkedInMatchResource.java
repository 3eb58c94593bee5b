package dev.prospector.candidate.adapter.in.rest.match;

import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.match.LinkedInMatching;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.problem.Problems;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

/** Which LinkedIn member a candidate is (product.md 2.5); also what the front end passes on when LinkedIn's widget links or unlinks. */
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Candidates")
class LinkedInMatchResource {
    /** On the methods: with a class of that path, what is no method of it would be answered 404 and not 405. */
    private static final String MATCH = "/{id}/linkedin/match";

    private final LinkedInMatching matching;
    private final CurrentUser user;

    LinkedInMatchResource(LinkedInMatching matching, CurrentUser user) {
        this.matching = matching;
        this.user = user;
    }

    @GET
    @Path(MATCH)
    @Operation(
            summary = "Read which LinkedIn member the candidate is",
            description =
                    "With the evidence, rivals, who else it may be and who decided. Each reading is kept in the audit log.")
    @APIResponseSchema(value = LinkedInMatchJson.class, responseCode = "200", responseDescription = "The match")
    @APIResponse(responseCode = "304", description = "What you have is the newest")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: whom the caller may see cannot be known now; again after Retry-After")
    public RestResponse<LinkedInMatchJson> readLinkedInMatch(@PathParam("id") String id) {
        return answer(matching.match(caller(), CandidateId.named(id)));
    }

    @Personal
    @Schema(name = "LinkedInMatchConfirmation")
    record ConfirmationJson(
            @NotNull
            @Schema(
                    description = "The LinkedIn member, as suggested here or named by LinkedIn's widget",
                    examples = "urn:li:person:pQ7x2")
            String person,

            @Size(max = Ruling.REASON_MAX)
            @Schema(nullable = true, description = "One line", examples = "Same photo and employer")
            String reason) {

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "LinkedInMatchConfirmation";
        }
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path(MATCH)
    @Operation(
            summary = "Say that the candidate is this LinkedIn member",
            description =
                    "Settles a CONFLICT with all rivals that are listed now, and takes the place of whoever was attached."
                            + " Also for the link callback of LinkedIn's widget. Said again, it changes nothing.")
    @APIResponseSchema(
            value = LinkedInMatchJson.class,
            responseCode = "200",
            responseDescription = "The match as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "PERSON_ATTACHED, where candidateId says who the member is; or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: the person is no URN, or the reason is none")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: whom the caller may see cannot be known now; again after Retry-After")
    public RestResponse<LinkedInMatchJson> confirmLinkedInMatch(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull ConfirmationJson body) {
        var condition = IfMatch.required(seen);
        var person = new LinkedInPerson(body.person());
        return answer(matching.confirm(caller(), CandidateId.named(id), person, body.reason(), condition::matches));
    }

    /** Taking back twice would take two decisions back: other than the rejection, it needs If-Match. */
    @DELETE
    @Path(MATCH)
    @Operation(
            summary = "Say that the candidate is not this LinkedIn member, or take the last decision back",
            description =
                    "A rejection is remembered: neither LinkedIn nor an export attaches or suggests the member to this candidate again."
                            + " Also for the unlink callback of LinkedIn's widget. Said again, it changes nothing.")
    @APIResponseSchema(
            value = LinkedInMatchJson.class,
            responseCode = "200",
            responseDescription = "The match as it is now")
    @APIResponse(responseCode = "400", description = "BAD_FILTER or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "NOTHING_DECIDED: no decision stands; MATCH_OVERTAKEN: another member was attached since;"
                    + " PERSON_ATTACHED: who would be attached again is another candidate, whom candidateId names;"
                    + " CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: the person is no URN, or the reason is none")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED: only with undo=true")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: whom the caller may see cannot be known now; again after Retry-After")
    public RestResponse<LinkedInMatchJson> rejectLinkedInMatch(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Parameter(
                            description =
                                    "Whom to reject; without it whoever is attached, or else all who are suggested",
                            example = "urn:li:person:pQ7x2")
                    @QueryParam("person")
                    String person,
            @Parameter(description = "One line, at most 1000 characters", example = "Another Lena Okafor")
                    @QueryParam("reason")
                    String reason,
            @Parameter(description = "true: the last decision was wrong, and all is as before it; without person")
                    @QueryParam("undo")
                    String undo) {
        var rejected = Optional.ofNullable(person).map(LinkedInPerson::new);
        if (isUndo(undo, rejected)) {
            var condition = IfMatch.required(seen);
            return answer(matching.undo(caller(), CandidateId.named(id), reason, condition::matches));
        }
        LongPredicate condition = seen == null ? version -> true : IfMatch.required(seen)::matches;
        return answer(matching.reject(caller(), CandidateId.named(id), rejected, reason, condition));
    }

    private static boolean isUndo(String undo, Optional<LinkedInPerson> rejected) {
        var isUndo = "true".equals(undo);
        if (undo != null && !isUndo && !"false".equals(undo)) {
            throw Problems.of(400, "BAD_FILTER", "undo is true or false.");
        }
        if (isUndo && rejected.isPresent()) {
            throw Problems.of(
                    400,
                    "BAD_FILTER",
                    "The last decision is taken back, whoever it was about: undo=true takes no person.");
        }
        return isUndo;
    }

    private RestResponse<LinkedInMatchJson> answer(Candidate candidate) {
        return ETags.tagged(LinkedInMatchJson.of(candidate, caller()), candidate.version());
    }

    private Caller caller() {
        return Callers.of(user);
    }
}
