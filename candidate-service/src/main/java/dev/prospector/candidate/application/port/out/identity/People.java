package dev.prospector.candidate.application.port.out.identity;

import java.util.Collection;
import java.util.Map;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/** The current tenant's candidates by the LinkedIn members they are. */
public interface People {
    /** @return without members whom no candidate is; of merged candidates the one who answers for the others */
    Map<LinkedInPerson, CandidateId> candidates(Collection<LinkedInPerson> persons);
}
