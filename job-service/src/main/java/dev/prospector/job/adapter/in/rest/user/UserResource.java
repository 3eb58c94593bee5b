package dev.prospector.job.adapter.in.rest.user;

import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.job.application.port.in.user.UserDirectory;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.problem.Problems;

@Path("/users")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
class UserResource {
    private final UserDirectory directory;
    private final CurrentUser user;

    UserResource(UserDirectory directory, CurrentUser user) {
        this.directory = directory;
        this.user = user;
    }

    @GET
    @Operation(
            summary = "List users by name, or find them",
            description =
                    "To pick people: with q, who has words beginning so in name or e-mail address, sorted by the longest word"
                            + " asked for. Inactive users too.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(
            responseCode = "400",
            description = "BAD_FILTER, BAD_CURSOR, BAD_LIMIT, TOO_MANY_WORDS or UNKNOWN_PARAMETER")
    public Page<UserJson> listUsers(
            @Parameter(description = "Beginnings of words, all of which must be there", example = "rob rec")
                    @QueryParam("q")
                    String q,
            @Parameter(
                            description = "Only who has this tenant role",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "admin",
                                                "recruiter",
                                                "hiring-manager",
                                                "interviewer",
                                                "read-only"
                                            }))
                    @QueryParam("role")
                    String role,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var wanted = Optional.ofNullable(role).map(UserResource::filter);
        var after = Optional.ofNullable(cursor).map(UserResource::lastShown);
        var rows = directory.search(caller(), Optional.ofNullable(q), wanted, after, size + 1);
        return Page.of(rows, size, UserResource::cursor).map(UserJson::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{subject}")
    @Operation(
            summary = "Write a user down",
            description =
                    "Before their first sign-in, or to let them join teams or not. What their next token says of names and roles"
                            + " wins; active is the admin's alone.")
    @APIResponseSchema(value = UserJson.class, responseCode = "201", responseDescription = "The user, new")
    @APIResponse(
            responseCode = "200",
            description = "The user, known before",
            content = @Content(schema = @Schema(implementation = UserJson.class)))
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing or breaks a rule")
    public RestResponse<UserJson> putUser(
            @Parameter(description = "The subject of the user's token", example = "recruiter2") @PathParam("subject")
                    String subject,
            @Valid @NotNull UserWordJson body) {
        var word = body.toDomain(subject);
        var isNew = directory.put(caller(), word);
        return RestResponse.status(isNew ? Status.CREATED : Status.OK, UserJson.of(word));
    }

    private static TenantRole filter(String role) {
        return TenantRole.called(role).orElseThrow(() -> Problems.of(400, "BAD_FILTER", "There is no such role."));
    }

    /** The id alone: an address is logged by whoever passes it on, so it holds no name. */
    private static String cursor(User last) {
        return Cursor.encode(last.id().value());
    }

    private static UserId lastShown(String cursor) {
        try {
            return new UserId(Cursor.decode(cursor).get(0));
        } catch (InvalidValue e) {
            throw Cursor.bad();
        }
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
