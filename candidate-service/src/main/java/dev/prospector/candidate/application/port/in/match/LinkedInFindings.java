package dev.prospector.candidate.application.port.in.match;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.match.LinkedInFinding;

/** Takes what LinkedIn says of candidates, in whatever order and however often it comes. */
public interface LinkedInFindings {
    /**
     * In the running transaction, as the first thing in it. A candidate who is gone is no concern of anybody's.
     *
     * @param version of the message; what an older one says is of no interest any more
     */
    void learned(CandidateId id, long version, LinkedInFinding finding);
}
