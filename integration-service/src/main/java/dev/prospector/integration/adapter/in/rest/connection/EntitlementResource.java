package dev.prospector.integration.adapter.in.rest.connection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.connection.Entitling;
import dev.prospector.kit.http.access.InternalCallers;

/** The operator lets a tenant use LinkedIn, or no longer (product.md 2.1). */
@Path("/internal/tenants/{tenant}/entitlements/linkedin")
@Authenticated
@InternalCallers(value = "operator", tenantHeader = false)
class EntitlementResource {
    private final NamedTenant tenant;
    private final Entitling entitling;

    EntitlementResource(NamedTenant tenant, Entitling entitling) {
        this.tenant = tenant;
        this.entitling = entitling;
    }

    public record Entitlement(@NotNull Boolean granted) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public void entitle(@PathParam("tenant") String name, @Valid @NotNull Entitlement body) {
        tenant.is(name);
        entitling.entitle(body.granted());
    }
}
