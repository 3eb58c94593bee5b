package dev.prospector.kit.http.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A class with a rule of its own, and a method that leaves it to the policy. */
@Path("/ruled")
@RolesAllowed(TenantRoles.READ_ONLY)
public class RuledResource {
    @GET
    @Operation(hidden = true)
    public String byItsClass() {
        return "those who read";
    }

    @GET
    @Path("/left")
    @Authenticated
    @Operation(hidden = true)
    public String leftToThePolicy() {
        return "never seen";
    }
}
