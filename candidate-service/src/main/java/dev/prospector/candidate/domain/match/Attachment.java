package dev.prospector.candidate.domain.match;

import java.util.Objects;
import java.util.Set;

import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/**
 * The LinkedIn member that a candidate is said to be.
 *
 * @param identity the member, with where they came from
 * @param evidence the identities that agreed then; the member is one of them
 */
public record Attachment(Identity identity, MatchedBy by, Set<IdentityKey> evidence) {
    public Attachment {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(by, "by");
        evidence = Set.copyOf(evidence);
    }

    public LinkedInPerson person() {
        return new LinkedInPerson(identity.key().value());
    }

    boolean isOf(LinkedInPerson someone) {
        return identity.key().equals(someone.key());
    }

    /** Whether there is no other word for it than LinkedIn's, which LinkedIn may take back. */
    boolean isRevocable() {
        return by == MatchedBy.LINKEDIN && identity.isNamedAtLinkedIn();
    }

    /** Whether an export or a stub profile says so. */
    boolean isBrought() {
        return by != MatchedBy.USER && !identity.isNamedAtLinkedIn();
    }

    /** Whom LinkedIn only named, who was brought stays by that; a user's word stands above both. */
    Attachment heldBy(Attachment brought) {
        if (!identity.isNamedAtLinkedIn() || !isOf(brought.person())) {
            return this;
        }
        return by == MatchedBy.USER ? new Attachment(brought.identity, by, evidence) : brought;
    }
}
