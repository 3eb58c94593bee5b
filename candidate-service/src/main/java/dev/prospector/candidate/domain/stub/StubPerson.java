package dev.prospector.candidate.domain.stub;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.prospector.candidate.domain.candidate.BroughtPerson;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.export.Contacts;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;

/**
 * The member whose stub profile came, with their consent (product.md 2.9).
 *
 * @param identities each key once; of e-mail addresses, phone numbers and profile URL only what was shared
 */
public record StubPerson(Consent consent, LinkedInPerson person, PersonName name, List<Identity> identities)
        implements BroughtPerson {
    public StubPerson {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        identities = List.copyOf(identities);
    }

    public static StubPerson of(Consent consent, LinkedInPerson person, PersonName name, Contacts contacts) {
        var origin = Origin.stub(consent.stub().stub());
        return new StubPerson(consent, person, name, contacts.identities(person, origin));
    }

    /** A stub says no more than the name and how to reach the member. */
    @Override
    public Profile profile() {
        return Profile.UNKNOWN;
    }

    @Override
    public MatchedBy matchedBy() {
        return MatchedBy.LINKEDIN;
    }

    /** Owed to nobody: LinkedIn says with which seat it was shared, and not for whom. */
    @Override
    public Provenance provenance(Instant now) {
        return new Provenance(CandidateSource.LINKEDIN, null, null, now);
    }

    /** Whoever consented stays, whatever becomes of an export: no stub is taken back. */
    @Override
    public boolean hasMade(Candidate candidate) {
        return false;
    }
}
