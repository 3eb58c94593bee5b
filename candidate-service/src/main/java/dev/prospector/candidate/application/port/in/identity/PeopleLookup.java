package dev.prospector.candidate.application.port.in.identity;

import java.util.Collection;
import java.util.Map;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/** Who LinkedIn members are here, for other services (product.md 2.12). */
public interface PeopleLookup {
    /** @return without members whom no candidate is; of merged candidates the one who answers for the others */
    Map<LinkedInPerson, CandidateId> candidates(Collection<LinkedInPerson> persons);
}
