package dev.prospector.candidate.adapter.in.rest;

import static dev.prospector.kit.http.TenantRoles.ADMIN;
import static dev.prospector.kit.http.TenantRoles.HIRING_MANAGER;
import static dev.prospector.kit.http.TenantRoles.READ_ONLY;
import static dev.prospector.kit.http.TenantRoles.RECRUITER;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
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
import dev.prospector.kit.http.CurrentUser;
import dev.prospector.kit.http.Cursor;
import dev.prospector.kit.http.Limit;
import dev.prospector.kit.http.Page;

/** For everyone but interviewers: they see only people of their jobs (product.md 3), which nobody can tell here yet. */
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
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

    @POST
    @RolesAllowed({ADMIN, RECRUITER, HIRING_MANAGER})
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
        var made = intake.enter(body.toDomain(user.id()));
        return ResponseBuilder.create(Status.CREATED, CandidateJson.of(made))
                .header(HttpHeaders.LOCATION, "/candidates/" + made.id())
                .build();
    }

    @GET
    @RolesAllowed({ADMIN, RECRUITER, HIRING_MANAGER, READ_ONLY})
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
        var rows = candidates.list(q, before, size + 1);
        return Page.of(rows, size, row -> Cursor.encode(row.id().toString())).map(CandidateSummaryJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADMIN, RECRUITER, HIRING_MANAGER, READ_ONLY})
    @Operation(
            summary = "Read a candidate",
            description = "With where the candidate came from and what is known of LinkedIn's member.")
    @APIResponse(responseCode = "200", description = "The candidate")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    public CandidateJson readCandidate(@PathParam("id") String id) {
        var known = CandidateId.parse(id).orElseThrow(CandidateNotFound::new);
        return CandidateJson.of(candidates.one(known));
    }

    private static CandidateId position(String cursor) {
        return CandidateId.parse(Cursor.decode(cursor).get(0)).orElseThrow(Cursor::bad);
    }
}
