package dev.prospector.job.domain.user;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user of the tenant as the directory knows them (product.md 1).
 *
 * @param roles their tenant roles; what they hold now is {@link #heldRoles()}
 * @param active the admin's word: tokens do not change it
 * @param toldAt when the last token was issued that told something new; empty where none did yet
 */
public record User(UserId id, Profile profile, Set<TenantRole> roles, boolean active, Optional<Instant> toldAt) {
    public User {
        roles = Set.copyOf(roles);
    }

    /** As an admin wrote them down. */
    public static User put(UserId id, Profile profile, Set<TenantRole> roles, boolean active) {
        return new User(id, profile, roles, active, Optional.empty());
    }

    /** None for who is inactive. */
    public Set<TenantRole> heldRoles() {
        return active ? roles : Set.of();
    }

    /** An admin's word replaces everything until the next token speaks. */
    public User rewritten(User word) {
        return new User(id, word.profile, word.roles, word.active, toldAt);
    }

    /** A token's word on names and roles wins, unless a later one has spoken already. */
    public User seen(SignIn signIn) {
        return isOutdated(signIn)
                ? this
                : new User(id, signIn.profile(), signIn.roles(), active, Optional.of(signIn.issuedAt()));
    }

    /** Whether a sign-in would change what is known. */
    public boolean learnsFrom(SignIn signIn) {
        return !isOutdated(signIn) && !(profile.equals(signIn.profile()) && roles.equals(signIn.roles()));
    }

    /** Lists are in this order: family name, given name; who has neither stands under their id. */
    public String sortKey() {
        var name = Stream.of(profile.familyName(), profile.givenName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return SearchWords.folded(name.isEmpty() ? id.value() : name);
    }

    private boolean isOutdated(SignIn signIn) {
        return toldAt.filter(signIn.issuedAt()::isBefore).isPresent();
    }
}
