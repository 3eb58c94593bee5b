package dev.prospector.candidate.application.service.stub;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.stub.StubArrivals;
import dev.prospector.candidate.application.service.pool.LinkedInPool;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.pool.TalentPool;

/**
 * Keeps LinkedIn's pool to those who are members that shared a profile (product.md 2.9), when it turns out that another candidate is the
 * member, or nobody. The member's stubs are told again then: whoever is the member takes what was shared, and who is nobody becomes a
 * candidate.
 */
@ApplicationScoped
public class StubMembers {
    private final StubArrivals arrivals;
    private final LinkedInPool pool;
    private final Clock clock;

    public StubMembers(StubArrivals arrivals, LinkedInPool pool, Clock clock) {
        this.arrivals = arrivals;
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * Before candidates are locked.
     *
     * @param persons whom somebody may begin, or cease, to be
     * @return LinkedIn's pool, until the transaction ends; empty where none of them shared a profile: nobody waits for it then
     */
    public Optional<TalentPool> hold(Set<LinkedInPerson> persons) {
        return arrivals.areOf(persons) ? Optional.of(pool.lock()) : Optional.empty();
    }

    /**
     * @param held by {@link #hold}
     * @param all who are locked, whoever has changed among them
     * @throws ConcurrentChange when somebody concerned shared a profile just now, and the pool is not held
     */
    public void follow(Optional<TalentPool> held, Map<CandidateId, CandidateState> before, Collection<Candidate> all) {
        var changed = all.stream()
                .filter(one -> !member(one.state()).equals(member(before.get(one.id()))))
                .toList();
        var persons = changed.stream()
                .flatMap(one -> Stream.of(member(one.state()), member(before.get(one.id()))))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (arrivals.areOf(persons)) {
            var linkedIn = held.orElseThrow(ConcurrentChange::new);
            persons.forEach(person -> arrivals.hand(person, whoIs(person, changed), clock.instant()));
            changed.forEach(one -> settle(linkedIn, one));
        }
    }

    private static Optional<CandidateId> whoIs(LinkedInPerson person, List<Candidate> changed) {
        return changed.stream()
                .filter(one -> member(one.state()).filter(person::equals).isPresent())
                .map(Candidate::id)
                .findFirst();
    }

    private void settle(TalentPool linkedIn, Candidate one) {
        if (arrivals.areOf(member(one.state()).map(Set::of).orElse(Set.of()))) {
            pool.takeIn(linkedIn, one.id());
        } else {
            pool.letGo(linkedIn, one.id());
        }
    }

    /** A record that rests is nobody: the one that answers for it carries the member. */
    private static Optional<LinkedInPerson> member(CandidateState one) {
        return one.aliases().winner().isPresent()
                ? Optional.empty()
                : one.match().person();
    }
}
