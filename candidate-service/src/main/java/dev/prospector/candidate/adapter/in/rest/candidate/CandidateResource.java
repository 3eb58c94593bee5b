package dev.prospector.candidate.adapter.in.rest.candidate;

import java.util.Optional;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.application.port.in.candidate.CandidateReading;
import dev.prospector.candidate.application.port.in.candidate.CandidateReading.Sought;
import dev.prospector.candidate.application.port.in.candidate.CandidateUpkeep;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Candidates")
class CandidateResource {
    private final CandidateReading candidates;
    private final CandidateIntake intake;
    private final CandidateUpkeep upkeep;
    private final CandidatePatches patches;
    private final CurrentUser user;

    CandidateResource(
            CandidateReading candidates,
            CandidateIntake intake,
            CandidateUpkeep upkeep,
            CandidatePatches patches,
            CurrentUser user) {
        this.candidates = candidates;
        this.intake = intake;
        this.upkeep = upkeep;
        this.patches = patches;
        this.user = user;
    }

    /**
     * The key's transaction is not that of the entry: entering takes several, in turn, and that somebody was told of a known candidate stays
     * although it is a refusal. When the process ends between the two, someone with an e-mail address or a profile URL is told to be known
     * when asked for again; someone without is entered twice.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(transactional = false)
    @Operation(
            summary = "Enter a candidate by hand",
            description =
                    "Nobody is entered twice: whoever has the profile URL or one of the e-mail addresses is that person.")
    @APIResponseSchema(value = CandidateJson.class, responseCode = "201", responseDescription = "The new candidate")
    @APIResponse(
            responseCode = "409",
            description = "CANDIDATE_EXISTS, where candidateId says who that is; or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: there is no name, or a value breaks a rule")
    public RestResponse<CandidateJson> createCandidate(@Valid @NotNull NewCandidateJson body) {
        var made = intake.enter(Callers.of(user), body.toDomain(user.id()));
        return ETags.created("/candidates/" + made.id(), CandidateJson.of(made, Callers.of(user)), made.version());
    }

    @GET
    @Operation(
            summary = "List candidates, newest first, or find them by name, e-mail address and more",
            description =
                    "Without anything to look for, all candidates of the tenant. All that is named must be so. With q, the list is in"
                            + " the order of the candidates' own words that begin with the asked one, of several asked ones the rarest:"
                            + " whole words come first, and of those with the same word the newest. A cursor goes on with the same q"
                            + " only. Of a job with more than 5,000 people, the last made 5,000 are looked through.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(
            responseCode = "400",
            description = "BAD_CURSOR, BAD_FILTER, BAD_LIMIT, TOO_MANY_WORDS or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: who is in the job cannot be known now; again after Retry-After")
    public Page<CandidateSummaryJson> listCandidates(
            @Parameter(
                            description =
                                    "Beginnings of words of the name or of the e-mail address, all of which must be there",
                            example = "len oka")
                    @QueryParam("q")
                    String q,
            @Parameter(description = "The whole address, in upper or lower case", example = "lena.okafor@example.org")
                    @QueryParam("email")
                    String email,
            @Parameter(schema = @Schema(implementation = CandidateSource.class)) @QueryParam("source") String source,
            @Parameter(description = "Changed at this time or later (RFC 3339)", example = "2026-01-02T00:00:00Z")
                    @QueryParam("updatedSince")
                    String updatedSince,
            @Parameter(
                            description =
                                    "How sure it is that they are one LinkedIn member; CONFLICT lists those at whom somebody has to look",
                            schema = @Schema(implementation = MatchState.class))
                    @QueryParam("match")
                    String match,
            @Parameter(
                            description = "The id of a talent pool that you may see; those in it",
                            example = "01970000-0000-7000-8000-000000000005")
                    @QueryParam("pool")
                    String pool,
            @Parameter(
                            description = "The id of a job; those in it, as far as you may see it",
                            example = "01970000-0000-7000-8000-000000000001")
                    @QueryParam("job")
                    String job,
            @Parameter(
                            description = "The id of one of the job's stages",
                            example = "01970000-0000-7000-8000-000000000003")
                    @QueryParam("stage")
                    String stage,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var sought = new CandidateFilters(email, source, updatedSince, match, pool, job, stage).with(q);
        var after = Optional.ofNullable(cursor).map(text -> position(text, sought));
        var rows = candidates.list(Callers.of(user), sought, after, size + 1);
        return Page.of(rows, size, row -> Cursor.encode(row.position().keys())).map(CandidateSummaryJson::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a candidate",
            description =
                    "With where the candidate came from and what is known of LinkedIn's member. Whoever only interviews sees people"
                            + " of their own jobs. Each reading is kept in the audit log.")
    @APIResponseSchema(value = CandidateJson.class, responseCode = "200", responseDescription = "The candidate")
    @APIResponse(responseCode = "304", description = "What you have is the newest")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: whom the caller may see cannot be known now; again after Retry-After")
    public RestResponse<CandidateJson> readCandidate(@PathParam("id") String id) {
        var known = CandidateId.named(id);
        var one = candidates.one(Callers.of(user), known);
        return ETags.tagged(CandidateJson.of(one, Callers.of(user)), one.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Change a candidate",
            description =
                    "A merge patch (RFC 7396): what it does not name stays, null removes, a list replaces. The attached LinkedIn"
                            + " member is not touched.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = CandidatePatches.PatchJson.class)))
    @APIResponseSchema(
            value = CandidateJson.class,
            responseCode = "200",
            responseDescription = "The candidate as they are now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description =
                    "CANDIDATE_EXISTS: somebody else has the e-mail address or the profile URL, candidateId says who; or"
                            + " CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: there would be no name, or a value breaks a rule")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<CandidateJson> changeCandidate(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull ObjectNode body)
            throws JsonProcessingException {
        var condition = IfMatch.required(seen);
        var known = CandidateId.named(id);
        var caller = Callers.of(user);
        var changed = upkeep.change(caller, known, patches.read(body, user.id()), condition::matches);
        return ETags.tagged(CandidateJson.of(changed, caller), changed.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a candidate",
            description =
                    "With everything known of the person, and with all applications. Recruiters only if they may delete each of"
                            + " the applications, hiring managers only whoever has none (403 CANDIDATE_HAS_APPLICATIONS).")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "503",
            description = "RELATIONS_UNAVAILABLE: what stands against it cannot be known now; again after Retry-After")
    public void deleteCandidate(@PathParam("id") String id) {
        upkeep.delete(Callers.of(user), CandidateId.named(id));
    }

    private static SearchPosition position(String cursor, Sought sought) {
        return SearchPosition.of(Cursor.decode(cursor), sought.words()).orElseThrow(Cursor::bad);
    }
}
