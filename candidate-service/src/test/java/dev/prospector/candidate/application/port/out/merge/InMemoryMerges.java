package dev.prospector.candidate.application.port.out.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.merge.MergeId;

public final class InMemoryMerges implements Merges {
    private final Map<MergeId, Merge> rows = new HashMap<>();

    @Override
    public void add(Merge merge) {
        rows.put(merge.id(), merge);
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Merge> lock(MergeId id) {
        return find(id);
    }

    @Override
    public void save(Merge undone) {
        rows.put(undone.id(), undone);
    }

    @Override
    public void removeAllOf(Collection<CandidateId> gone) {
        rows.values().removeIf(merge -> gone.contains(merge.winner()) || gone.contains(merge.loser()));
    }
}
