package dev.prospector.candidate.application.service.stub;

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
import dev.prospector.candidate.domain.stub.StubPerson;

/** One transaction each; the identities' locks first, then the pool, then the candidates: in the order of all who hold some of them. */
@ApplicationScoped
@Transactional
class StubSteps {
    private final IdentityLocks locks;
    private final StubArrivals arrivals;
    private final Candidates candidates;
    private final BroughtPeople people;
    private final LinkedInPool pool;
    private final AuditTrail audit;

    StubSteps(
            IdentityLocks locks,
            StubArrivals arrivals,
            Candidates candidates,
            BroughtPeople people,
            LinkedInPool pool,
            AuditTrail audit) {
        this.locks = locks;
        this.arrivals = arrivals;
        this.candidates = candidates;
        this.people = people;
        this.pool = pool;
        this.audit = audit;
    }

    /** By itself: those who make it at once would wait for each other in a circle, if they went on with it. */
    public TalentPoolId openPool() {
        return pool.open();
    }

    public StubArrival findOrMake(StubPerson person) {
        locks.hold(person.joiningKeys());
        var known = arrivals.find(person.consent().stub());
        if (known.isPresent() && !isNews(known.get(), person)) {
            return known.get();
        }
        var held = pool.lock();
        var settled = people.settle(person, (before, after) -> audit.consented(person, before, after));
        var candidate = settled.candidate().id();
        var news = new StubArrival(person.consent(), candidate, settled.made());
        arrivals.save(news);
        pool.takeIn(held, candidate);
        return news;
    }

    /** Nothing is, once the candidate is gone: who was deleted does not come back because LinkedIn tells the stub again. */
    private boolean isNews(StubArrival known, StubPerson person) {
        return known.isOutdatedBy(person.consent())
                && !candidates.idsOf(known.candidate()).isEmpty();
    }
}
