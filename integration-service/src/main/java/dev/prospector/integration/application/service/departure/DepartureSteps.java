package dev.prospector.integration.application.service.departure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.departure.DepartureUpkeep.Outcome;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.departure.DepartedMembers;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.Departure;
import dev.prospector.integration.domain.departure.LookupTimes;
import dev.prospector.integration.domain.link.PersonUrn;

/** What a window of departures begins and ends with, in the caller's transaction. Who was found is stored together with how far it goes. */
@ApplicationScoped
class DepartureSteps {
    private final Connections connections;
    private final ConnectionWork work;
    private final DepartedMembers members;
    private final LookupTimes times;
    private final Backoff backoff;
    private final Clock clock;

    DepartureSteps(
            Connections connections,
            ConnectionWork work,
            DepartedMembers members,
            LookupTimes times,
            Backoff backoff,
            Clock clock) {
        this.connections = connections;
        this.work = work;
        this.members = members;
        this.times = times;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** What to ask LinkedIn. */
    record Assignment(Connection connection, TimeWindow window, Instant asked) {}

    /** @return nothing without company-level access: then the work rests until it is there again */
    Optional<Assignment> begin(DueWork due) {
        var connection = connections.find().filter(Connection::companyAccess);
        if (connection.isEmpty()) {
            work.settle(due, Optional.empty());
        }
        var now = clock.instant();
        return connection.map(open -> new Assignment(open, members.lookup().next(times, now), now));
    }

    /**
     * Whose access has ended meanwhile is told nothing; what somebody else has taken since is theirs to store. Work is locked before
     * members, as by whoever stores who they are.
     */
    Outcome store(DueWork due, Assignment done, List<Departure> found) {
        if (connections.hold().filter(Connection::companyAccess).isEmpty()) {
            work.settle(due, Optional.empty());
            return Outcome.IDLE;
        }
        var lookup = members.lookup().read(done.window(), done.asked());
        var now = clock.instant();
        var isComplete = lookup.isComplete(done.asked());
        if (!work.settle(due, Optional.of(isComplete ? now.plus(times.every()) : now))) {
            return Outcome.OVERTAKEN;
        }
        if (isComplete || !found.isEmpty()) {
            work.makeDue(Kind.DEPARTED_CANDIDATES, now);
        }
        members.save(lookup);
        keep(found, now);
        return isComplete ? Outcome.DONE : Outcome.MORE;
    }

    private void keep(List<Departure> found, Instant now) {
        var known = new LinkedHashMap<PersonUrn, DepartedMember>();
        members.hold(found.stream().map(Departure::person).toList()).forEach(one -> known.put(one.person(), one));
        var before = Map.copyOf(known);
        for (var departure : found) {
            known.merge(
                    departure.person(), DepartedMember.found(departure, now), (one, same) -> one.told(departure, now));
        }
        members.save(known.values().stream()
                .filter(one -> !one.equals(before.get(one.person())))
                .toList());
    }

    /** Never before LinkedIn's own {@code Retry-After}, or candidate-service's. */
    Outcome failed(DueWork due, Duration retryAfter) {
        var own = backoff.after(due.failures());
        work.failed(due, clock.instant().plus(own.compareTo(retryAfter) < 0 ? retryAfter : own));
        return Outcome.DECLINED;
    }
}
