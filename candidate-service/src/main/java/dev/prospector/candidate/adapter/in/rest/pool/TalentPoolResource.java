package dev.prospector.candidate.adapter.in.rest.pool;

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
import dev.prospector.candidate.application.port.in.pool.PoolSharing;
import dev.prospector.candidate.application.port.in.pool.TalentPools;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.request.PresentFields;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

@Path("/talent-pools")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Talent pools")
class TalentPoolResource {
    private final TalentPools pools;
    private final PoolSharing sharing;
    private final PresentFields patches;
    private final CurrentUser user;

    TalentPoolResource(TalentPools pools, PoolSharing sharing, PresentFields patches, CurrentUser user) {
        this.pools = pools;
        this.sharing = sharing;
        this.patches = patches;
        this.user = user;
    }

    @GET
    @Operation(
            summary = "List the talent pools, newest first",
            description =
                    "Your own, those that are shared with you, and LinkedIn's; for admins and who only reads, all of"
                            + " the tenant's. LinkedIn's is there from the first use.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    public Page<TalentPoolJson> listTalentPools(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var before = Optional.ofNullable(cursor).map(TalentPoolJson::position);
        return TalentPoolJson.page(pools.list(caller(), before, size + 1), size);
    }

    @Schema(name = "NewTalentPool")
    record NewJson(
            @NotNull @Schema(maxLength = TalentPool.NAME_MAX, examples = "Data engineers, Hamburg")
            String name) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Make a talent pool",
            description = "By recruiters, hiring managers and admins, who own what they make.")
    @APIResponseSchema(value = TalentPoolJson.class, responseCode = "201", responseDescription = "The new pool")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: the name is missing or breaks a rule")
    public RestResponse<TalentPoolJson> createTalentPool(@Valid @NotNull NewJson body) {
        var made = pools.create(caller(), body.name());
        return ETags.created(
                "/talent-pools/" + made.pool().id(),
                TalentPoolJson.of(made),
                made.pool().version());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a talent pool", description = "With what the caller may do with it now.")
    @APIResponseSchema(value = TalentPoolJson.class, responseCode = "200", responseDescription = "The pool")
    @APIResponse(responseCode = "304", description = "Still the version that If-None-Match names")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    public RestResponse<TalentPoolJson> readTalentPool(@PathParam("id") UUID id) {
        return tagged(pools.read(caller(), new TalentPoolId(id)));
    }

    @Schema(name = "TalentPoolChanges", description = "What is absent stays as it is")
    record ChangesJson(
            @Schema(maxLength = TalentPool.NAME_MAX, examples = "Data engineers, Bremen")
            String name,

            @Schema(
                    description =
                            "User id of who owns it from now on: an active recruiter, hiring manager or admin. Who owned"
                                    + " it before keeps a share",
                    examples = "recruiter2")
            String owner) {

        PoolSharing.Change toDomain() {
            return new PoolSharing.Change(
                    Optional.ofNullable(name), Optional.ofNullable(owner).map(UserId::new));
        }
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Path("/{id}")
    @Operation(
            summary = "Rename a talent pool, or hand it over",
            description = "By its owner and admins. Any change of who is in it or shares it is a new version too.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangesJson.class)))
    @APIResponseSchema(value = TalentPoolJson.class, responseCode = "200", responseDescription = "As it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "LINKEDIN_POOL_FIXED: nobody changes LinkedIn's; TOO_MANY_CONTRIBUTORS; or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(
            responseCode = "422",
            description = "INVALID: a value breaks a rule; UNKNOWN_USER, INACTIVE_USER and ROLE_NOT_HELD say which")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    @APIResponse(
            responseCode = "503",
            description = "USERS_UNAVAILABLE: who the new owner is cannot be known now; again after Retry-After")
    public RestResponse<TalentPoolJson> changeTalentPool(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull ObjectNode body)
            throws JsonProcessingException {
        var condition = IfMatch.required(seen);
        var change = patches.read(body, ChangesJson.class).toDomain();
        return tagged(sharing.change(caller(), new TalentPoolId(id), change, condition::matches));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a talent pool",
            description = "By its owner and admins. Those who are in it stay candidates.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "LINKEDIN_POOL_FIXED: nobody deletes LinkedIn's; or CONCURRENT_CHANGE")
    public void deleteTalentPool(@PathParam("id") UUID id) {
        pools.delete(caller(), new TalentPoolId(id));
    }

    private static RestResponse<TalentPoolJson> tagged(SeenPool seen) {
        return ETags.tagged(TalentPoolJson.of(seen), seen.pool().version());
    }

    private Caller caller() {
        return Callers.of(user);
    }
}
