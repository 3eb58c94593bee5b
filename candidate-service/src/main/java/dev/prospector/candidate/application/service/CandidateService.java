package dev.prospector.candidate.application.service;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.CandidateIntake;
import dev.prospector.candidate.application.port.in.CandidateReading;
import dev.prospector.candidate.application.port.out.CandidateLists;
import dev.prospector.candidate.application.port.out.CandidateLists.Named;
import dev.prospector.candidate.application.port.out.CandidateLists.Summary;
import dev.prospector.candidate.application.port.out.Candidates;
import dev.prospector.candidate.application.port.out.IdentityLocks;
import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ExportedPerson;
import dev.prospector.candidate.domain.Matching;
import dev.prospector.candidate.domain.SearchWords;

@ApplicationScoped
@Transactional
class CandidateService implements CandidateIntake, CandidateReading {
    private final IdentityLocks locks;
    private final Candidates candidates;
    private final CandidateLists lists;
    private final Clock clock;

    CandidateService(IdentityLocks locks, Candidates candidates, CandidateLists lists, Clock clock) {
        this.locks = locks;
        this.candidates = candidates;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Arrival findOrMake(ExportedPerson person) {
        locks.hold(person.joiningKeys());
        var known = candidates.carrying(person.joiningKeys());
        var settled = Matching.of(person, known).settle(clock.instant());
        settled.forEach(candidates::save);
        var one = settled.get(0);
        return new Arrival(one.id(), one.wasMadeBy(person.requestId()));
    }

    @Override
    public Candidate one(CandidateId id) {
        return candidates.find(id).orElseThrow(CandidateNotFound::new);
    }

    @Override
    public List<Summary> list(String q, Optional<CandidateId> before, int limit) {
        if (q == null || q.isBlank()) {
            return lists.page(SearchWords.of(), before, limit);
        }
        var words = SearchWords.asked(q);
        return words.isEmpty() ? List.of() : lists.page(words, before, limit);
    }

    @Override
    public List<Named> names(Collection<CandidateId> ids) {
        return lists.named(ids);
    }
}
