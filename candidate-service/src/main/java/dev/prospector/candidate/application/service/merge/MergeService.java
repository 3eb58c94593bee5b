package dev.prospector.candidate.application.service.merge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.in.merge.CandidateMerging;
import dev.prospector.candidate.application.port.out.merge.SharedJobs;
import dev.prospector.candidate.application.service.Tries;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.merge.MergeId;

/** Looks at the two, asks job-service where both are, and does it, each in a transaction of its own; again when others were faster. */
@ApplicationScoped
class MergeService implements CandidateMerging {
    private final MergeSteps steps;
    private final SharedJobs jobs;
    private final Clock clock;

    MergeService(MergeSteps steps, SharedJobs jobs, Clock clock) {
        this.steps = steps;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Preview preview(Caller caller, CandidateId winner, CandidateId loser) {
        caller.require(Operation.PREVIEW_CANDIDATE_MERGE);
        var plan = steps.planned(winner, loser);
        return steps.preview(plan, shared(plan));
    }

    @Override
    public Merge merge(Caller caller, Order order) {
        caller.require(Operation.MERGE_CANDIDATES);
        var ruling = Ruling.of(caller.userId(), clock.instant(), order.reason());
        return Tries.settled(() -> {
            var plan = steps.planned(order.winner(), order.loser());
            plan.demandSeen(order);
            return steps.merge(plan, ruling, shared(plan));
        });
    }

    private List<UUID> shared(MergeSteps.Plan plan) {
        return jobs.of(plan.winner().ids(), plan.loser().ids());
    }

    @Override
    public Merge find(Caller caller, MergeId id) {
        caller.require(Operation.READ_CANDIDATE_MERGE);
        return steps.find(id);
    }

    @Override
    public Merge undo(Caller caller, MergeId id) {
        caller.require(Operation.UNDO_CANDIDATE_MERGE);
        var ruling = Ruling.of(caller.userId(), clock.instant(), null);
        return Tries.settled(() -> steps.undo(steps.planned(id), id, ruling));
    }
}
