package dev.prospector.kit.http.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.kit.http.SampleResource;

/** Operations as services have them: who has a token may ask, the policy judges. */
@Path("/judged")
@Authenticated
public class JudgedResource {
    @POST
    @Operation(hidden = true)
    public SampleResource.Place makePlace(@Valid @NotNull SampleResource.Place place) {
        return place;
    }

    @GET
    @Path("/forgotten")
    @Operation(hidden = true)
    public String withoutRow() {
        return "never seen";
    }

    @GET
    @Path("/open")
    @PermitAll
    @Operation(hidden = true)
    public String open() {
        return "all";
    }

    @GET
    @Path("/ruled")
    @RolesAllowed(TenantRoles.READ_ONLY)
    @Operation(hidden = true)
    public String ruled() {
        return "those who read";
    }

    @GET
    @Path("/part")
    @JudgedAs("makePlace")
    @Operation(hidden = true)
    public String part() {
        return "a part of a screen";
    }

    @GET
    @Path("/internal")
    @InternalCallers("sync-service")
    @Operation(hidden = true)
    public String internal() {
        return "services";
    }
}
