package dev.prospector.job.adapter.in.rest.user;

import java.time.Instant;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

import dev.prospector.job.application.port.in.user.UserDirectory;
import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.SignIn;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.access.CurrentTenant;

/** Fills the user directory from the tokens of all users who ask for something here (product.md 1). */
@Provider
@Priority(Priorities.USER)
class SignIns implements ContainerRequestFilter {
    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    CurrentTenant tenant;

    @Inject
    UserDirectory directory;

    @Inject
    RecentSignIns recent;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous() && token.getClaim("tenant") != null) {
            takeDown(tenant.id(), of(token));
        }
    }

    private void takeDown(String tenantId, SignIn signIn) {
        if (recent.has(tenantId, signIn)) {
            return;
        }
        try {
            directory.seen(signIn);
            recent.add(tenantId, signIn);
        } catch (ConcurrentChange e) {
            // Another request takes the same user down at this moment; what is missing then, the next one adds.
        }
    }

    static SignIn of(JsonWebToken token) {
        var profile =
                Profile.claimed(token.getClaim("given_name"), token.getClaim("family_name"), token.getClaim("email"));
        var issuedAt = Instant.ofEpochSecond(token.getIssuedAtTime());
        return new SignIn(new UserId(token.getSubject()), profile, TenantRole.among(token.getGroups()), issuedAt);
    }
}
