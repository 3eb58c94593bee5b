package dev.prospector.candidate.application.port.out.pool;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/** Which LinkedIn members the tenant's candidates are. */
public interface LinkedInMembers {
    /**
     * Those that the candidates carry for themselves, not for a record that rests in another; however many candidates, in one question.
     *
     * @return nothing for a candidate to whom no member is attached
     */
    Map<CandidateId, List<LinkedInPerson>> of(Collection<CandidateId> candidates);
}
