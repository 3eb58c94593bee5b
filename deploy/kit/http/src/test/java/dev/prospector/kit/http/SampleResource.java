package dev.prospector.kit.http;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.access.InternalCallers;
import dev.prospector.kit.http.access.TenantRoles;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

/** Endpoints of every kind that the kit has to guard. */
@Path("/samples")
public class SampleResource {
    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentUser user;

    public record Place(@NotBlank String city) {}

    public enum Kind {
        BIG,
        SMALL
    }

    public record NewSample(
            @NotBlank @Size(max = 10) String title,
            Kind kind,
            Boolean open,
            @Valid Place place,
            @Valid List<Place> others) {}

    public record Seen(String tenant, String user, int limit) {}

    @GET
    @RolesAllowed({TenantRoles.ADMIN, TenantRoles.READ_ONLY})
    public Seen list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        if (cursor != null) {
            Cursor.decode(cursor);
        }
        return new Seen(tenant.id(), user.id(), Limit.of(limit));
    }

    @GET
    @Path("/many")
    @RolesAllowed(TenantRoles.ADMIN)
    public Page<Integer> many(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var from = cursor == null ? 0 : Integer.parseInt(Cursor.decode(cursor).get(0));
        var rows = IntStream.rangeClosed(from + 1, Math.min(5, from + limit + 1))
                .boxed()
                .toList();
        return Page.of(rows, limit, last -> Cursor.encode(last.toString()));
    }

    @POST
    @RolesAllowed(TenantRoles.ADMIN)
    public NewSample create(@Valid @NotNull NewSample sample) {
        return sample;
    }

    public record Detail(String text) {}

    public record Titles(
            String title, @Schema(nullable = true) Detail detail) {}

    @POST
    @Path("/titles")
    @RolesAllowed(TenantRoles.ADMIN)
    @APIResponse(responseCode = "409", description = "TITLE_TAKEN")
    @APIResponse(responseCode = "200", description = "What is there now")
    public Titles addTitle(@Valid @NotNull Version title) {
        return new Titles(title.text, null);
    }

    @GET
    @Path("/broken")
    @RolesAllowed(TenantRoles.ADMIN)
    public String broken() {
        throw new IllegalStateException("a secret of the inside");
    }

    @GET
    @Path("/unreadable")
    @RolesAllowed(TenantRoles.ADMIN)
    public String unreadable() throws IOException {
        throw new IOException("a file of the inside");
    }

    @GET
    @Path("/closed")
    public String closed() {
        return "never seen";
    }

    @GET
    @Path("/internal")
    @Authenticated
    @InternalCallers("sync-service")
    public Seen internal() {
        return new Seen(tenant.id(), null, 0);
    }

    @GET
    @Path("/internal/{tenant}")
    @Authenticated
    @InternalCallers(value = "operator", tenantHeader = false)
    public String byPath(@PathParam("tenant") String named) {
        return named + " " + tenant.isKnown();
    }

    public record Version(String text) {}

    /** As a service's record would be: read with its tag, changed only by who has seen it. */
    @GET
    @Path("/versions/{number}")
    @RolesAllowed(TenantRoles.ADMIN)
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "304", description = "You have it")
    public RestResponse<Version> version(@PathParam("number") long number) {
        return ETags.tagged(new Version("version " + number), number);
    }

    @POST
    @Path("/versions")
    @RolesAllowed(TenantRoles.ADMIN)
    @APIResponse(responseCode = "201", description = "The first version")
    public RestResponse<Version> begin(@Valid @NotNull Version first) {
        return ETags.created("/samples/versions/0", first, 0);
    }

    @PUT
    @Path("/versions/{number}")
    @RolesAllowed(TenantRoles.ADMIN)
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "403", description = "FORBIDDEN, or TOO_LATE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public Version change(
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Version change) {
        IfMatch.required(ifMatch).demand(number);
        return change;
    }
}
