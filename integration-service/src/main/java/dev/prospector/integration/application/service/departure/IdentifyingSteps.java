package dev.prospector.integration.application.service.departure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.departure.DepartureUpkeep.Outcome;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.departure.DepartedMembers;
import dev.prospector.integration.application.port.out.departure.KnownPeople;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.departure.LookupTimes;
import dev.prospector.integration.domain.link.PersonUrn;

/** What asking who members are begins and ends with, in the caller's transaction. */
@ApplicationScoped
class IdentifyingSteps {
    private final ConnectionWork work;
    private final DepartedMembers members;
    private final LookupTimes times;
    private final Clock clock;

    IdentifyingSteps(ConnectionWork work, DepartedMembers members, LookupTimes times, Clock clock) {
        this.work = work;
        this.members = members;
        this.times = times;
        this.clock = clock;
    }

    /** Some of those who are unknown. */
    List<PersonUrn> begin() {
        return members.unknown(clock.instant().minus(times.askAgain()), KnownPeople.MOST);
    }

    /** Members may have been told of again, or decided about, since they were read: they are read anew. */
    Outcome store(DueWork due, List<PersonUrn> asked, Map<PersonUrn, UUID> known) {
        var now = clock.instant();
        var isAll = asked.size() < KnownPeople.MOST;
        if (!work.settle(due, isAll ? Optional.empty() : Optional.of(now))) {
            return Outcome.OVERTAKEN;
        }
        members.save(members.hold(asked).stream()
                .map(member -> member.identified(Optional.ofNullable(known.get(member.person())), now))
                .toList());
        return isAll ? Outcome.DONE : Outcome.MORE;
    }
}
