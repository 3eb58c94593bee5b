package dev.prospector.candidate.application.service;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.CandidateNotices;
import dev.prospector.candidate.application.port.out.Candidates;
import dev.prospector.candidate.application.port.out.Tombstones;
import dev.prospector.candidate.domain.Candidate;

/** The only way in which services write candidates: so none changes without a notice, and none goes without a trace. */
@ApplicationScoped
class KeptCandidates {
    private final Candidates candidates;
    private final Tombstones tombstones;
    private final CandidateNotices notices;

    KeptCandidates(Candidates candidates, Tombstones tombstones, CandidateNotices notices) {
        this.candidates = candidates;
        this.tombstones = tombstones;
        this.notices = notices;
    }

    /** Whoever has not changed is not written. */
    void save(Candidate candidate) {
        candidates.save(candidate).ifPresent(version -> notices.changed(candidate.id(), version));
    }

    void remove(Candidate candidate) {
        var last = candidate.version() + 1;
        candidates.remove(candidate);
        tombstones.add(candidate.id(), last);
        notices.deleted(candidate.id(), last);
    }
}
