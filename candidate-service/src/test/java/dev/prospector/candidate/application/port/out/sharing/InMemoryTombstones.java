package dev.prospector.candidate.application.port.out.sharing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.prospector.candidate.domain.CandidateId;

public final class InMemoryTombstones implements Tombstones {
    private final Map<CandidateId, Tombstone> rows = new HashMap<>();

    @Override
    public void add(CandidateId candidate, long version) {
        rows.put(candidate, new Tombstone(candidate, version));
    }

    @Override
    public List<Tombstone> among(Collection<CandidateId> ids) {
        return ids.stream().distinct().filter(rows::containsKey).map(rows::get).toList();
    }
}
