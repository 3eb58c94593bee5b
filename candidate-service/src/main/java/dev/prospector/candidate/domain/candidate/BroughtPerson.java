package dev.prospector.candidate.domain.candidate;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;

/**
 * A LinkedIn member whom LinkedIn brings: by a 1-click export (product.md 2.4) or by a stub profile (2.9). Whoever is found for the one is
 * found for the other.
 */
public interface BroughtPerson {
    LinkedInPerson person();

    PersonName name();

    Profile profile();

    /** Each key once; the member is one of them. */
    List<Identity> identities();

    /** Who says that a candidate is this member. */
    MatchedBy matchedBy();

    /** Of the candidate who is made, when nobody knows the person yet. */
    Provenance provenance(Instant now);

    /** Whether it made the candidate, and may take them back as long as nobody else has come upon them. */
    boolean hasMade(Candidate candidate);

    /** The keys by which this person may be found, in the order in which everyone locks them. */
    default SortedSet<IdentityKey> joiningKeys() {
        return Identity.joiningKeys(identities());
    }
}
