package dev.prospector.candidate.application.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.CandidateReading;
import dev.prospector.candidate.application.port.out.CandidateLists;
import dev.prospector.candidate.application.port.out.CandidateLists.Named;
import dev.prospector.candidate.application.port.out.CandidateLists.Summary;
import dev.prospector.candidate.application.port.out.Candidates;
import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.SearchWords;

@ApplicationScoped
@Transactional
class CandidateService implements CandidateReading {
    private final Candidates candidates;
    private final CandidateLists lists;

    CandidateService(Candidates candidates, CandidateLists lists) {
        this.candidates = candidates;
        this.lists = lists;
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
