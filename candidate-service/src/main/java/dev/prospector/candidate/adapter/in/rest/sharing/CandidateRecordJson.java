package dev.prospector.candidate.adapter.in.rest.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.data.record.ToldRecord;

/**
 * All of a candidate that LinkedIn is told of (LinkedIn RSC 3.2). Names and the like are null where they are not known.
 *
 * @param linkedInPerson the attached member; null when nobody is
 * @param matchedBy who said so; null when nobody is attached
 */
@Personal
record CandidateRecordJson(
        UUID id,
        String type,
        long version,
        boolean deleted,
        String firstName,
        String lastName,
        String headline,
        String employer,
        String location,
        List<String> emailAddresses,
        List<String> phoneNumbers,
        List<String> profileUrls,
        String linkedInPerson,
        MatchedBy matchedBy,
        boolean doNotContact,
        Instant createdAt,
        Instant updatedAt)
        implements ToldRecord {

    static CandidateRecordJson of(SharedRecord.OfCandidate shared) {
        var details = shared.details();
        return new CandidateRecordJson(
                shared.id(),
                RecordType.CANDIDATE.word(),
                shared.version(),
                false,
                details.name().first(),
                details.name().last(),
                details.profile().headline(),
                details.profile().employer(),
                details.profile().location(),
                shared.texts(IdentityKind.EMAIL),
                shared.texts(IdentityKind.PHONE),
                shared.texts(IdentityKind.PROFILE_URL),
                shared.texts(IdentityKind.LINKEDIN_PERSON).stream().findFirst().orElse(null),
                shared.matchedBy().orElse(null),
                details.doNotContact(),
                shared.createdAt(),
                shared.updatedAt());
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "CandidateRecord " + id;
    }
}
