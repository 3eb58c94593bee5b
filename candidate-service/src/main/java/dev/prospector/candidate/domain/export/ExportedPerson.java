package dev.prospector.candidate.domain.export;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.Text;
import dev.prospector.candidate.domain.candidate.BroughtPerson;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;

/**
 * The person whom a 1-click export brought (product.md 2.4).
 *
 * @param requestId LinkedIn's id of the export, the same however often it is told
 * @param identities each key once
 * @param creditedTo the user who exported; null when unknown
 */
public record ExportedPerson(
        RequestId requestId,
        LinkedInPerson person,
        PersonName name,
        Profile profile,
        List<Identity> identities,
        String creditedTo)
        implements BroughtPerson {
    public ExportedPerson {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
        identities = List.copyOf(identities);
        creditedTo = Text.orNull(creditedTo);
    }

    public static ExportedPerson of(
            RequestId requestId,
            LinkedInPerson person,
            PersonName name,
            Profile profile,
            Contacts contacts,
            String creditedTo) {
        var identities = contacts.identities(person, Origin.export(requestId));
        return new ExportedPerson(requestId, person, name, profile, identities, creditedTo);
    }

    @Override
    public MatchedBy matchedBy() {
        return MatchedBy.EXPORT;
    }

    @Override
    public Provenance provenance(Instant now) {
        return new Provenance(CandidateSource.LINKEDIN, creditedTo, requestId, now);
    }

    @Override
    public boolean hasMade(Candidate candidate) {
        return candidate.wasMadeBy(requestId);
    }
}
