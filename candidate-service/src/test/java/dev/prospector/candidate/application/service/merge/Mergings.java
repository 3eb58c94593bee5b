package dev.prospector.candidate.application.service.merge;

import java.time.Clock;
import java.util.List;

import dev.prospector.candidate.application.port.in.merge.CandidateMerging;
import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.merge.Merges;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.stub.StubMembers;

/** Merges of candidates who share no job, for tests of what else is said. */
public final class Mergings {
    private Mergings() {}

    public static CandidateMerging of(
            Candidates candidates,
            KeptCandidates kept,
            PoolMembers pools,
            StubMembers stubs,
            Merges merges,
            AuditTrail audit,
            Clock clock) {
        var steps = new MergeSteps(keys -> {}, candidates, kept, pools, stubs, merges, audit);
        return new MergeService(steps, (one, other) -> List.of(), clock);
    }
}
