package dev.prospector.kit.http.access;

import java.util.Arrays;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;

import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.problem.Problems;

/** Decides for whom a request is done: a user of the token's tenant, or an allow-listed service for the tenant it names. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class CallerFilter implements ContainerRequestFilter {
    private static final String TENANT_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    CurrentTenant tenant;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var internal = internalCallers();
        if (internal.isPresent()) {
            serviceCall(internal.get(), request.getHeaderString(Headers.TENANT));
        } else if (!identity.isAnonymous()) {
            userCall();
        }
    }

    private void serviceCall(InternalCallers allowed, String tenantHeader) {
        var client = identity.isAnonymous() ? null : token.<String>getClaim("azp");
        var isService = client != null && token.getClaim("tenant") == null;
        if (!isService || !Arrays.asList(allowed.value()).contains(client)) {
            throw Problems.of(403, "CALLER_NOT_ALLOWED", "This endpoint is for other services only.");
        }
        if (allowed.tenantHeader()) {
            tell(
                    tenantHeader,
                    Problems.of(400, "TENANT_MISSING", "The header " + Headers.TENANT + " must name a tenant."));
        }
    }

    private void userCall() {
        tell(token.getClaim("tenant"), Problems.of(403, "TENANT_MISSING", "The token names no tenant."));
    }

    private void tell(String name, RuntimeException otherwise) {
        if (name == null || !name.matches(TENANT_PATTERN)) {
            throw otherwise;
        }
        tenant.is(name);
        MDC.put("tenant", name);
    }

    private Optional<InternalCallers> internalCallers() {
        var onMethod = Optional.ofNullable(resource.getResourceMethod().getAnnotation(InternalCallers.class));
        return onMethod.or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(InternalCallers.class)));
    }
}
