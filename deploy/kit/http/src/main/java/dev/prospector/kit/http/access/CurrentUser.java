package dev.prospector.kit.http.access;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** The user who asks, as the verified token says. Job roles are not here: they are read from the database at each call. */
@RequestScoped
public class CurrentUser {
    @Inject
    JsonWebToken token;

    /** The token's subject: the {@code userId} of all services. */
    public String id() {
        return token.getSubject();
    }

    /** Tenant roles, see {@link TenantRoles}; never null. */
    public Set<String> roles() {
        return token.getGroups() == null ? Set.of() : token.getGroups();
    }

    public boolean has(String role) {
        return roles().contains(role);
    }
}
