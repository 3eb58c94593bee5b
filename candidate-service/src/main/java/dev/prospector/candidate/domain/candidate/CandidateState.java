package dev.prospector.candidate.domain.candidate;

import java.util.List;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.merge.Aliases;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;

/** A candidate at one moment, to be set beside another one: {@link Candidate} itself changes. */
public record CandidateState(
        CandidateId id,
        Provenance provenance,
        PersonName name,
        Profile profile,
        boolean doNotContact,
        List<Identity> identities,
        Match match,
        boolean touched,
        Aliases aliases) {
    public CandidateState {
        identities = List.copyOf(identities);
    }
}
