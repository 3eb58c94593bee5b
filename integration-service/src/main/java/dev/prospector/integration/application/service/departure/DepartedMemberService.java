package dev.prospector.integration.application.service.departure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.departure.DepartedMemberDeciding;
import dev.prospector.integration.application.port.in.departure.UnknownDepartedMember;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.departure.DepartedMembers;
import dev.prospector.integration.application.port.out.departure.DepartedMembers.Place;
import dev.prospector.integration.application.port.out.departure.DepartedMembers.Standing;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartedMemberId;
import dev.prospector.integration.domain.departure.LookupTimes;

@ApplicationScoped
@Transactional
class DepartedMemberService implements DepartedMemberDeciding {
    private final DepartedMembers members;
    private final ConnectionWork work;
    private final AuditTrail audit;
    private final Caller caller;
    private final LookupTimes times;
    private final Clock clock;

    DepartedMemberService(
            DepartedMembers members,
            ConnectionWork work,
            AuditTrail audit,
            Caller caller,
            LookupTimes times,
            Clock clock) {
        this.members = members;
        this.work = work;
        this.audit = audit;
        this.caller = caller;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Shown list(Optional<Standing> standing, Optional<Place> after, int atMost) {
        var found = members.list(standing, after, atMost);
        var now = clock.instant();
        if (found.stream().anyMatch(member -> member.isUnknownFor(times.askAgain(), now))) {
            work.makeDue(Kind.DEPARTED_CANDIDATES, now);
        }
        return new Shown(found, members.lookup().lastComplete());
    }

    @Override
    public DepartedMember decide(DepartedMemberId id, Decision decision) {
        var before = members.hold(id).orElseThrow(UnknownDepartedMember::new);
        var after = before.decided(decision, caller.user().orElseThrow(), clock.instant());
        if (!after.equals(before)) {
            members.save(List.of(after));
            audit.departureDecided(before, after);
        }
        return after;
    }
}
