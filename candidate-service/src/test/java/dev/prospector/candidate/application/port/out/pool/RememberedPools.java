package dev.prospector.candidate.application.port.out.pool;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.TalentPool;

/** Keeps a line for each entry of the trail. */
public final class RememberedPools implements PoolTrail {
    private final List<String> lines = new ArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void created(TalentPool pool) {
        lines.add("created " + pool.name());
    }

    @Override
    public void changed(TalentPool before, TalentPool after) {
        lines.add("changed " + before.name() + " to " + after.name());
    }

    @Override
    public void deleted(TalentPool pool) {
        lines.add("deleted " + pool.name());
    }

    @Override
    public void candidateAdded(TalentPool pool, CandidateId candidate) {
        lines.add("candidate added");
    }

    @Override
    public void candidateRemoved(TalentPool pool, CandidateId candidate) {
        lines.add("candidate removed");
    }

    @Override
    public void shared(TalentPool pool, UserId contributor) {
        lines.add("shared with " + contributor);
    }

    @Override
    public void unshared(TalentPool pool, UserId contributor) {
        lines.add("not shared with " + contributor);
    }
}
