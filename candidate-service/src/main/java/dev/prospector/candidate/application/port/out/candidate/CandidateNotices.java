package dev.prospector.candidate.application.port.out.candidate;

import dev.prospector.candidate.domain.CandidateId;

/**
 * Says to others that a candidate is another than before, in the transaction of the change (architecture.md 3.3, 5). They read for
 * themselves what they are now: a notice names the record and its version, nothing of the person.
 */
public interface CandidateNotices {
    /** @param version as the change left it */
    void changed(CandidateId candidate, long version);

    /** It rests in the record of another one from now on, who is the same person. @param version as the change left it */
    void merged(CandidateId candidate, long version, CandidateId into);

    /** @param version one more than the last that the candidate had */
    void deleted(CandidateId candidate, long version);
}
