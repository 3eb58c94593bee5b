package dev.prospector.integration.adapter.in.rest.connection;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.integration.application.port.in.connection.SecretRotating;
import dev.prospector.kit.http.access.InternalCallers;

/** The operator has a tenant's secret at LinkedIn changed now, because it may be known to others; else it changes by itself in time. */
@Path("/internal/tenants/{tenant}/linkedin-secret-rotations")
@Authenticated
@InternalCallers(value = "operator", tenantHeader = false)
class SecretRotationResource {
    private final NamedTenant tenant;
    private final SecretRotating rotating;

    SecretRotationResource(NamedTenant tenant, SecretRotating rotating) {
        this.tenant = tenant;
        this.rotating = rotating;
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<Void> rotate(@PathParam("tenant") String name) {
        tenant.is(name);
        rotating.rotate();
        return RestResponse.accepted();
    }
}
