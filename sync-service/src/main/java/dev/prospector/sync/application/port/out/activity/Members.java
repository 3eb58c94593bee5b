package dev.prospector.sync.application.port.out.activity;

import java.util.Map;
import java.util.Set;

/** Which candidates LinkedIn members are now; who was deleted is none any more, nor is whom a user has taken for somebody else. */
public interface Members {

    /**
     * @param persons URNs, at most 200
     * @return ids of candidates by the URNs; without members whom no candidate is
     * @throws CandidatesUnavailable when there is no answer now
     */
    Map<String, String> candidates(Set<String> persons);
}
