package dev.prospector.candidate.adapter.in.rest;

import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.candidate.application.port.in.CandidateIntake;
import dev.prospector.candidate.application.port.in.CandidateReading;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.kit.data.Idempotent;
import dev.prospector.kit.http.CurrentUser;
import dev.prospector.kit.http.Cursor;
import dev.prospector.kit.http.ETags;
import dev.prospector.kit.http.Limit;
import dev.prospector.kit.http.Page;

@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Candidates")
class CandidateResource {
    private final CandidateReading candidates;
    private final CandidateIntake intake;
    private final CurrentUser user;

    CandidateResource(CandidateReading candidates, CandidateIntake intake, CurrentUser user) {
        this.candidates = candidates;
        this.intake = intake;
        this.user = user;
    }

    /**
     * The key's transaction is not that of the entry: entering takes several, in turn, and that somebody was told of a known candidate stays
     * although it is a refusal. When the process ends between the two, someone with an e-mail address or a profile URL is told to be known
     * when asked for again; someone without is entered twice.
     */
    @POST
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
        return ResponseBuilder.create(Status.CREATED, CandidateJson.of(made))
                .header(HttpHeaders.LOCATION, "/candidates/" + made.id())
                .build();
    }

    @GET
    @Operation(
            summary = "List candidates, newest first, or find them by name",
            description = "Without a text to look for, all candidates of the tenant.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT, TOO_MANY_WORDS or UNKNOWN_PARAMETER")
    public Page<CandidateSummaryJson> listCandidates(
            @Parameter(description = "Beginnings of words of the name, all of which must be there", example = "len oka")
                    @QueryParam("q")
                    String q,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var before = Optional.ofNullable(cursor).map(CandidateResource::position);
        var rows = candidates.list(Callers.of(user), q, before, size + 1);
        return Page.of(rows, size, row -> Cursor.encode(row.id().toString())).map(CandidateSummaryJson::of);
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
        var known = CandidateId.parse(id).orElseThrow(CandidateNotFound::new);
        var one = candidates.one(Callers.of(user), known);
        return ETags.tagged(CandidateJson.of(one), one.version());
    }

    private static CandidateId position(String cursor) {
        return CandidateId.parse(Cursor.decode(cursor).get(0)).orElseThrow(Cursor::bad);
    }
}
