package dev.prospector.candidate.application.service.stub;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.application.port.out.stub.StubArrivals;
import dev.prospector.candidate.application.service.candidate.BroughtPeople;
import dev.prospector.candidate.application.service.pool.LinkedInPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;
import dev.prospector.candidate.domain.stub.StubPerson;

/** One transaction each; the identities' locks first, then the pool, then the candidates: in the order of all who hold some of them. */
@ApplicationScoped
@Transactional
class StubSteps {
    private static final int MOST_WANTED = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final IdentityLocks locks;
    private final StubArrivals arrivals;
    private final Candidates candidates;
    private final BroughtPeople people;
    private final LinkedInPool pool;
    private final AuditTrail audit;
    private final Clock clock;

    StubSteps(
            IdentityLocks locks,
            StubArrivals arrivals,
            Candidates candidates,
            BroughtPeople people,
            LinkedInPool pool,
            AuditTrail audit,
            Clock clock) {
        this.locks = locks;
        this.arrivals = arrivals;
        this.candidates = candidates;
        this.people = people;
        this.pool = pool;
        this.audit = audit;
        this.clock = clock;
    }

    /** By itself: those who make it at once would wait for each other in a circle, if they went on with it. */
    public TalentPoolId openPool() {
        return pool.open();
    }

    public StubArrival findOrMake(StubPerson person) {
        locks.hold(person.joiningKeys());
        var known = arrivals.find(person.consent().stub());
        if (known.isPresent() && !isNews(known.get(), person)) {
            return left(known.get());
        }
        var isToldAgain = known.isPresent() && !known.get().isOutdatedBy(person.consent());
        var held = pool.lock();
        var settled = people.settle(person, (before, after) -> {
            if (!isToldAgain || !before.equals(Optional.of(after))) {
                audit.consented(person, before, after);
            }
        });
        var candidate = settled.candidate().id();
        var news = StubArrival.of(person, candidate, settled.made());
        arrivals.save(news);
        pool.takeIn(held, candidate);
        return news;
    }

    /** Nobody is asked for the stub of one who was deleted. */
    private StubArrival left(StubArrival known) {
        if (known.wanted()) {
            arrivals.forget(List.of(known.candidate()), Optional.empty());
        }
        return known;
    }

    private boolean isNews(StubArrival known, StubPerson person) {
        var isThere = !candidates.idsOf(known.candidate()).isEmpty();
        return known.takes(person.consent(), isThere);
    }

    /** Of those that are wanted; each is wanted again after a while, unless it is told. */
    public List<StubKey> wanted() {
        var now = clock.instant();
        return arrivals.claimWanted(now, now.plus(PATIENCE), MOST_WANTED);
    }
}
