package dev.prospector.candidate.application.service.candidate;

import java.time.Clock;

import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.application.port.in.candidate.CandidateUpkeep;
import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.access.JobPeople;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.export.Arrivals;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.application.port.out.merge.Merges;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.stub.StubArrivals;
import dev.prospector.candidate.application.service.KeptCandidates;

/** What is said of candidates, for tests of what else is said. */
public final class Conversations {
    private Conversations() {}

    public static CandidateIntake intake(
            IdentityLocks locks,
            Arrivals arrivals,
            Candidates candidates,
            KeptCandidates kept,
            AuditTrail audit,
            Clock clock) {
        var people = new BroughtPeople(candidates, kept, audit, clock);
        return new IntakeService(new IntakeSteps(locks, arrivals, candidates, people, kept, audit, clock));
    }

    public static CandidateUpkeep upkeep(
            IdentityLocks locks,
            Arrivals arrivals,
            StubArrivals stubs,
            Candidates candidates,
            KeptCandidates kept,
            PoolMembers pools,
            Merges merges,
            AuditTrail audit,
            JobPeople people) {
        return new UpkeepService(
                new UpkeepSteps(locks, arrivals, stubs, candidates, kept, pools, merges, audit), people);
    }
}
