package dev.prospector.candidate.application.service;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.candidate.CandidateNotices;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.sharing.Tombstones;
import dev.prospector.candidate.domain.candidate.Candidate;

/** The only way in which services write candidates: so none changes without a notice, and none goes without a trace. */
@ApplicationScoped
public class KeptCandidates {
    private final Candidates candidates;
    private final Tombstones tombstones;
    private final CandidateNotices notices;

    public KeptCandidates(Candidates candidates, Tombstones tombstones, CandidateNotices notices) {
        this.candidates = candidates;
        this.tombstones = tombstones;
        this.notices = notices;
    }

    /** Whoever has not changed is not written. */
    public void save(Candidate candidate) {
        candidates.save(candidate).ifPresent(version -> told(candidate, version));
    }

    /**
     * As {@link #save}, of one who answers from now on for an id that another record answered for, or the other way round: what was read of
     * that record is never taken for what is there now.
     */
    public void saveAbove(Candidate candidate, long otherVersion) {
        candidates
                .save(candidate)
                .ifPresent(version -> told(candidate, candidates.raise(candidate.id(), otherVersion + 1)));
    }

    private void told(Candidate candidate, long version) {
        candidate
                .aliases()
                .winner()
                .ifPresentOrElse(
                        winner -> notices.merged(candidate.id(), version, winner),
                        () -> notices.changed(candidate.id(), version));
    }

    public void remove(Candidate candidate) {
        var last = candidate.version() + 1;
        candidates.remove(candidate);
        tombstones.add(candidate.id(), last);
        notices.deleted(candidate.id(), last);
    }
}
