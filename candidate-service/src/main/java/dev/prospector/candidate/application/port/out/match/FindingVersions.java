package dev.prospector.candidate.application.port.out.match;

import dev.prospector.candidate.domain.CandidateId;

/** Which of LinkedIn's messages about a candidate was the newest; nothing that anybody sees, and no change of the candidate. */
public interface FindingVersions {
    /** Whether this version is newer than all before it; then it is the newest from now on. */
    boolean advance(CandidateId candidate, long version);
}
