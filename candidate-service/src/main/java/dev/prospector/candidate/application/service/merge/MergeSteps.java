package dev.prospector.candidate.application.service.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.merge.CandidateMerging;
import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.application.port.out.merge.Merges;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.stub.StubMembers;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.candidate.Merging;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.merge.MergeId;
import dev.prospector.candidate.domain.merge.MergeNotFound;
import dev.prospector.candidate.domain.pool.TalentPool;

/**
 * One transaction each; what changes holds the identities' locks first, then the pools, and then all records
 * concerned by their ids: in the order of all who bring people in, or put them into pools.
 */
@ApplicationScoped
@Transactional
class MergeSteps {
    private final IdentityLocks locks;
    private final Candidates candidates;
    private final KeptCandidates kept;
    private final PoolMembers members;
    private final StubMembers stubs;
    private final Merges merges;
    private final AuditTrail audit;

    MergeSteps(
            IdentityLocks locks,
            Candidates candidates,
            KeptCandidates kept,
            PoolMembers members,
            StubMembers stubs,
            Merges merges,
            AuditTrail audit) {
        this.locks = locks;
        this.candidates = candidates;
        this.kept = kept;
        this.members = members;
        this.stubs = stubs;
        this.merges = merges;
        this.audit = audit;
    }

    /**
     * Two records as seen before anything is held.
     *
     * @param keys by which either is found
     */
    record Plan(Side winner, Side loser, SortedSet<IdentityKey> keys) {
        static Plan of(Candidate winner, Candidate loser) {
            var keys = new TreeSet<>(winner.joiningKeys());
            keys.addAll(loser.joiningKeys());
            return new Plan(Side.of(winner), Side.of(loser), keys);
        }

        void demandSeen(CandidateMerging.Order order) {
            if (!winner.isSeen(order.winnerSeen()) || !loser.isSeen(order.loserSeen())) {
                throw new ChangedMeanwhile();
            }
        }

        Set<LinkedInPerson> persons() {
            return keys.stream()
                    .filter(key -> key.kind() == IdentityKind.LINKEDIN_PERSON)
                    .map(key -> new LinkedInPerson(key.value()))
                    .collect(Collectors.toSet());
        }

        SortedSet<CandidateId> records() {
            return Stream.concat(winner.ids().stream(), loser.ids().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** @param ids of the record, and of those that rest in it */
    record Side(CandidateId id, long version, SortedSet<CandidateId> ids) {
        static Side of(Candidate one) {
            var ids = new TreeSet<>(one.aliases().ids());
            ids.add(one.id());
            return new Side(one.id(), one.version(), ids);
        }

        boolean isSeen(OptionalLong seen) {
            return seen.isEmpty() || seen.getAsLong() == version;
        }
    }

    /** The two as they are under the locks, with all who are concerned. */
    private record Held(
            Plan plan,
            Optional<TalentPool> linkedIn,
            Map<CandidateId, Candidate> all,
            Map<CandidateId, CandidateState> before) {
        static Held of(Plan plan, Optional<TalentPool> linkedIn, Collection<Candidate> all) {
            return new Held(
                    plan,
                    linkedIn,
                    all.stream().collect(Collectors.toMap(Candidate::id, Function.identity())),
                    all.stream().collect(Collectors.toMap(Candidate::id, Candidate::state)));
        }

        Candidate winner() {
            return asPlanned(plan.winner());
        }

        Candidate loser() {
            return asPlanned(plan.loser());
        }

        private Candidate asPlanned(Side side) {
            var one = all.get(side.id());
            if (one == null || one.version() != side.version()) {
                throw new ConcurrentChange();
            }
            return one;
        }

        /** Those that rest in the loser's record, or did before the merge. */
        List<Candidate> furthers() {
            return loser().aliases().ids().stream().map(all::get).toList();
        }
    }

    public Plan planned(CandidateId winner, CandidateId loser) {
        var one = record(winner);
        var other = record(loser);
        Merging.of(one, other).demandPossible();
        return Plan.of(one, other);
    }

    private Candidate record(CandidateId id) {
        return candidates.record(id).orElseThrow(CandidateNotFound::new);
    }

    public CandidateMerging.Preview preview(Plan plan, List<UUID> sharedJobs) {
        var winner = record(plan.winner().id());
        var loser = record(plan.loser().id());
        audit.read(winner.id());
        audit.read(loser.id());
        Merging.of(winner, loser).merge(List.of(), List.of());
        return new CandidateMerging.Preview(winner, record(plan.loser().id()), winner.version(), sharedJobs);
    }

    public Merge merge(Plan plan, Ruling ruling, List<UUID> sharedJobs) {
        var held = hold(plan);
        var winner = held.winner();
        var loser = held.loser();
        Merging.of(winner, loser).merge(held.furthers(), held.all().values());
        // the loser first: it lets go of what only one record carries
        kept.save(loser);
        kept.saveAbove(winner, plan.loser().version());
        held.furthers().forEach(kept::save);
        members.join(loser.id(), winner.id());
        remember(held, audit::merged);
        var merge = Merge.of(winner.id(), loser.id(), ruling, sharedJobs);
        merges.add(merge);
        return merge;
    }

    public Merge find(MergeId id) {
        return merges.find(id).orElseThrow(MergeNotFound::new);
    }

    public Plan planned(MergeId id) {
        var merge = find(id);
        return Plan.of(record(merge.winner()), record(merge.loser()));
    }

    public Merge undo(Plan plan, MergeId id, Ruling ruling) {
        var held = hold(plan);
        var undone = merges.lock(id).orElseThrow(MergeNotFound::new).undone(ruling);
        var winner = held.winner();
        var loser = held.loser();
        Merging.of(winner, loser).undo(held.furthers(), held.all().values(), ruling);
        // the winner first, as above
        kept.save(winner);
        kept.saveAbove(loser, plan.winner().version());
        held.furthers().forEach(kept::save);
        members.part(loser.id(), winner.id());
        stubs.follow(held.linkedIn(), held.before(), held.all().values());
        remember(held, audit::unmerged);
        merges.save(undone);
        return undone;
    }

    private Held hold(Plan plan) {
        locks.hold(plan.keys());
        var changed = members.changePoolsOf(plan.records());
        var linkedIn = stubs.hold(plan.persons());
        var held = Held.of(plan, linkedIn, candidates.together(plan.records(), plan.keys()));
        members.demandOnly(changed, plan.records());
        return held;
    }

    /** How what each kind of record became is written down. */
    private interface Entry {
        void write(CandidateState before, CandidateState after);
    }

    /** Of the two and whoever rests in them; and of all others who changed by it. */
    private void remember(Held held, Entry entry) {
        held.all().values().stream()
                .filter(one -> !one.state().equals(held.before().get(one.id())))
                .forEach(one -> {
                    var before = held.before().get(one.id());
                    if (held.plan().records().contains(one.id())) {
                        entry.write(before, one.state());
                    } else {
                        kept.save(one);
                        audit.compared(before, one.state());
                    }
                });
    }
}
