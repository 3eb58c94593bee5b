package dev.prospector.job.domain.user;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a token says of its user. */
public record SignIn(UserId id, Profile profile, Set<TenantRole> roles, Instant issuedAt) {
    public SignIn {
        roles = Set.copyOf(roles);
    }

    /** Who was not known before. */
    public User newcomer() {
        return new User(id, profile, roles, true, Optional.of(issuedAt));
    }
}
