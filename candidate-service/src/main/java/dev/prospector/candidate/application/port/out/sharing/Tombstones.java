package dev.prospector.candidate.application.port.out.sharing;

import java.util.Collection;
import java.util.List;

import dev.prospector.candidate.domain.CandidateId;

/** What is left of the tenant's candidates who are gone: that they were there. */
public interface Tombstones {
    /** @param version one more than the last that the candidate had */
    void add(CandidateId candidate, long version);

    /** Those of the ids whose candidates are gone. */
    List<Tombstone> among(Collection<CandidateId> ids);

    /** That there was such a candidate. */
    record Tombstone(CandidateId candidate, long version) {}
}
