package dev.prospector.candidate.application.service.match;

import java.time.Clock;

import dev.prospector.candidate.application.port.in.match.LinkedInFindings;
import dev.prospector.candidate.application.port.in.match.LinkedInMatching;
import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.candidate.ReadingSteps;
import dev.prospector.candidate.application.service.pool.PoolAccess;
import dev.prospector.candidate.application.service.stub.StubMembers;

/** What LinkedIn and users say of matches, for tests of what else is said. */
public record Matchings(LinkedInFindings findings, LinkedInMatching decisions) {
    public static Matchings of(
            InMemoryCandidates candidates,
            KeptCandidates kept,
            InMemoryPools pools,
            StubMembers stubs,
            AuditTrail audit,
            Clock clock) {
        var steps =
                new MatchSteps(keys -> {}, candidates, kept, candidates::members, stubs, (id, version) -> true, audit);
        var reading = new ReadingSteps(candidates, candidates, new PoolAccess(pools), audit);
        return new Matchings(steps, new MatchService(steps, reading, (caller, ids) -> ids, clock));
    }
}
