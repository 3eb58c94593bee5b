package dev.prospector.candidate.application.service.candidate;

import java.time.Clock;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.export.Arrivals;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.candidate.EnteredPerson;
import dev.prospector.candidate.domain.candidate.Ranking;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.IdentityKey;

/** One transaction each, in one order: the identities' locks, what is known under them, the decision. */
@ApplicationScoped
@Transactional
class IntakeSteps {
    private final IdentityLocks locks;
    private final Arrivals arrivals;
    private final Candidates candidates;
    private final BroughtPeople people;
    private final KeptCandidates kept;
    private final AuditTrail audit;
    private final Clock clock;

    IntakeSteps(
            IdentityLocks locks,
            Arrivals arrivals,
            Candidates candidates,
            BroughtPeople people,
            KeptCandidates kept,
            AuditTrail audit,
            Clock clock) {
        this.locks = locks;
        this.arrivals = arrivals;
        this.candidates = candidates;
        this.people = people;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param candidate the one made, or the one known who comes first by {@link Ranking} */
    record Entry(Candidate candidate, boolean made) {}

    public Arrival findOrMake(ExportedPerson person) {
        locks.hold(person.joiningKeys());
        var known = arrivals.find(person.requestId());
        if (known.isPresent() && !known.get().isRemoved()) {
            return known.get();
        }
        var settled = people.settle(person, (before, after) -> audit.exported(person, before, after));
        var news = Arrival.of(person.requestId(), settled.candidate());
        known.ifPresentOrElse(removed -> arrivals.replace(removed, news), () -> arrivals.add(news));
        return news;
    }

    /** Whoever is known is kept as touched: a user has been told of them. */
    public Entry enter(EnteredPerson person) {
        var keys = person.joiningKeys();
        locks.hold(keys);
        var known = Ranking.of(keys, candidates.carrying(keys));
        if (known.isEmpty()) {
            var made = Candidate.entered(person, clock.instant());
            kept.save(made);
            audit.created(made.state());
            return new Entry(candidates.find(made.id()).orElseThrow(), true);
        }
        known.forEach(this::touch);
        return new Entry(known.get(0), false);
    }

    private void touch(Candidate known) {
        var before = known.state();
        known.touch();
        kept.save(known);
        audit.met(before, known.state());
    }

    /** The keys to hold for taking back what the export made: they are the same as long as nobody else touches the candidate. */
    public SortedSet<IdentityKey> keysOf(RequestId export) {
        return arrivals.find(export)
                .flatMap(arrival -> candidates.find(arrival.candidate()))
                .map(Candidate::joiningKeys)
                .orElseGet(TreeSet::new);
    }

    public boolean takeBack(RequestId export, SortedSet<IdentityKey> keys) {
        locks.hold(keys);
        var arrival = arrivals.find(export);
        if (arrival.isEmpty() || arrival.get().isRemoved()) {
            return arrival.isPresent();
        }
        return takenBack(arrival.get(), candidates.carrying(keys));
    }

    /** @param concerned the candidate, and all who were told of an identity shared with them when they were made */
    private boolean takenBack(Arrival arrival, List<Candidate> concerned) {
        var one = concerned.stream()
                .filter(candidate -> candidate.id().equals(arrival.candidate()))
                .filter(candidate -> candidate.isOnlyOf(arrival.export()))
                .findFirst();
        one.ifPresent(gone -> {
            concerned.stream().filter(other -> other != gone).forEach(other -> forget(other, gone));
            kept.remove(gone);
            arrivals.replace(arrival, arrival.removed());
            audit.removed(gone.state());
        });
        return one.isPresent();
    }

    private void forget(Candidate other, Candidate gone) {
        var before = other.state();
        other.forget(gone.id());
        kept.save(other);
        compared(before, other);
    }

    private void compared(CandidateState before, Candidate after) {
        if (!before.equals(after.state())) {
            audit.compared(before, after.state());
        }
    }
}
