package dev.prospector.candidate.application.service.merge;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.merge.CandidateDuplicates;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.merge.Lookalikes;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.merge.Lookalike;

@ApplicationScoped
@Transactional
class DuplicateService implements CandidateDuplicates {
    private static final int MOST = 50;

    private final Candidates candidates;
    private final Lookalikes lookalikes;

    DuplicateService(Candidates candidates, Lookalikes lookalikes) {
        this.candidates = candidates;
        this.lookalikes = lookalikes;
    }

    @Override
    public Found of(Caller caller, CandidateId id) {
        caller.require(Operation.LIST_CANDIDATE_DUPLICATES);
        var one = candidates.find(id).orElseThrow(CandidateNotFound::new);
        var found = lookalikes.of(one, keys(one)).stream()
                .sorted(Lookalike.MOST_LIKELY)
                .limit(MOST)
                .toList();
        return new Found(one, found);
    }

    /** By what they carry, and by the members that they may be: somebody else may be known to be one of those. */
    private static Set<IdentityKey> keys(Candidate one) {
        var suggested = one.match().suggestions().stream()
                .map(suggestion -> suggestion.person().key());
        return Stream.concat(one.identities().stream().map(Identity::key), suggested)
                .collect(Collectors.toSet());
    }
}
