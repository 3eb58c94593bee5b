package dev.prospector.candidate.application.service.candidate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.export.Arrivals;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.application.port.out.merge.Merges;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.stub.StubArrivals;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateChanges;
import dev.prospector.candidate.domain.candidate.CandidateExists;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.candidate.Ranking;
import dev.prospector.candidate.domain.identity.IdentityKey;

/**
 * One transaction each; what changes holds the identities' locks first, as {@link IntakeSteps} does, and what deletes then the pools, as
 * {@link MergeSteps} does.
 */
@ApplicationScoped
@Transactional
class UpkeepSteps {
    private final IdentityLocks locks;
    private final Arrivals arrivals;
    private final StubArrivals stubs;
    private final Candidates candidates;
    private final KeptCandidates kept;
    private final PoolMembers members;
    private final Merges merges;
    private final AuditTrail audit;

    UpkeepSteps(
            IdentityLocks locks,
            Arrivals arrivals,
            StubArrivals stubs,
            Candidates candidates,
            KeptCandidates kept,
            PoolMembers members,
            Merges merges,
            AuditTrail audit) {
        this.locks = locks;
        this.arrivals = arrivals;
        this.stubs = stubs;
        this.candidates = candidates;
        this.kept = kept;
        this.members = members;
        this.merges = merges;
        this.audit = audit;
    }

    /**
     * What is to be done to a candidate, as seen before anything is held.
     *
     * @param records theirs, and those that rest in it
     * @param keys by which they are found before or afterwards
     */
    record Plan(CandidateId id, long version, Set<CandidateId> records, SortedSet<IdentityKey> keys) {
        static Plan of(Candidate one, Set<IdentityKey> before) {
            var keys = new TreeSet<>(before);
            keys.addAll(one.joiningKeys());
            var records = new TreeSet<>(one.aliases().ids());
            records.add(one.id());
            return new Plan(one.id(), one.version(), records, keys);
        }
    }

    /** @param known the candidate as they are afterwards; else who has an identity that is new to them, and nothing was changed */
    record Outcome(Candidate known, boolean changed) {
        Candidate orElseThrow() {
            if (!changed) {
                throw new CandidateExists(known.id());
            }
            return known;
        }
    }

    public Plan planned(CandidateId id, CandidateChanges changes, LongPredicate seen) {
        var one = candidates.find(id).orElseThrow(CandidateNotFound::new);
        if (!seen.test(one.version())) {
            throw new ChangedMeanwhile();
        }
        var before = one.joiningKeys();
        one.change(changes);
        return Plan.of(one, before);
    }

    public Plan planned(CandidateId id) {
        var one = candidates.find(id).orElseThrow(CandidateNotFound::new);
        return Plan.of(one, one.joiningKeys());
    }

    /** The exports that brought them may begin again; the pools that they leave are another version. */
    public CandidateId delete(Plan plan) {
        locks.hold(plan.keys());
        var changed = members.changePoolsOf(plan.records());
        var others = others(plan);
        members.demandOnly(changed, plan.records());
        var one = asPlanned(plan);
        others.forEach(other -> {
            var before = other.state();
            other.forget(one.id());
            compared(before, other);
        });
        members.leave(plan.records());
        one.aliases().ids().forEach(id -> candidates.record(id).ifPresent(this::delete));
        delete(one);
        merges.removeAllOf(plan.records());
        stubs.forget(plan.records(), one.linkedInPerson());
        return one.id();
    }

    private void delete(Candidate gone) {
        kept.remove(gone);
        arrivals.removeAllOf(gone.id());
        audit.deleted(gone.state());
    }

    /** All but the one who is meant. */
    private List<Candidate> others(Plan plan) {
        return candidates.together(plan.records(), plan.keys()).stream()
                .filter(other -> !plan.records().contains(other.id()))
                .toList();
    }

    /** Whoever is known by an identity that is new to this one is kept as touched: a user has been told of them. */
    public Outcome change(Plan plan, CandidateChanges changes) {
        locks.hold(plan.keys());
        var others = others(plan);
        var one = asPlanned(plan);
        var before = one.state();
        var news = new TreeSet<>(plan.keys());
        news.removeAll(one.joiningKeys());
        var known = Ranking.of(news, others);
        if (!known.isEmpty()) {
            known.forEach(this::met);
            return new Outcome(known.get(0), false);
        }
        one.change(changes);
        compare(others, one);
        kept.save(one);
        audit.changed(before, one.state());
        return new Outcome(candidates.find(plan.id()).orElseThrow(), true);
    }

    private Candidate asPlanned(Plan plan) {
        var one = candidates.find(plan.id()).orElseThrow(CandidateNotFound::new);
        if (one.version() != plan.version()) {
            throw new ConcurrentChange();
        }
        return one;
    }

    private void met(Candidate known) {
        var before = known.state();
        known.touch();
        kept.save(known);
        audit.met(before, known.state());
    }

    private void compare(List<Candidate> others, Candidate changed) {
        others.forEach(other -> {
            var before = other.state();
            other.compareWith(changed);
            changed.compareWith(other);
            compared(before, other);
        });
    }

    private void compared(CandidateState before, Candidate after) {
        if (!before.equals(after.state())) {
            kept.save(after);
            audit.compared(before, after.state());
        }
    }
}
