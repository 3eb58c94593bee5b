package dev.prospector.integration.application.service.departure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.in.departure.DepartedMemberDeciding.Shown;
import dev.prospector.integration.application.port.in.departure.DepartureUpkeep.Outcome;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.Departures;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.fakes.FakeCaller;
import dev.prospector.integration.fakes.InMemoryDepartedMembers;
import dev.prospector.integration.fakes.PlayedDepartures;

/** All of departures over fakes, for the tenant of {@link Scene} and its admin. */
final class DepartureScene {
    final Scene scene = new Scene();
    final PlayedDepartures world = new PlayedDepartures(scene.tenants);
    final InMemoryDepartedMembers members = new InMemoryDepartedMembers(scene.tenants);
    final DepartureUpkeepService upkeep;
    private final DepartedMemberService deciding;

    DepartureScene() {
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15), () -> 1);
        upkeep = new DepartureUpkeepService(
                new DueDepartures(scene.work, Scene.TIMES, scene.clock),
                new DepartureSteps(scene.connections, scene.work, members, Departures.TIMES, backoff, scene.clock),
                new IdentifyingSteps(scene.work, members, Departures.TIMES, scene.clock),
                world,
                world,
                scene.tenants);
        deciding = new DepartedMemberService(
                members, scene.work, scene.audit, new FakeCaller(scene.tenants), Departures.TIMES, scene.clock);
    }

    /** With company-level access, and looked up for the first time. */
    DepartureScene looked() {
        scene.enabled();
        work();
        scene.audit.entries().clear();
        return this;
    }

    Instant now() {
        return scene.clock.instant();
    }

    Instant ago(int days) {
        return now().minus(Duration.ofDays(days));
    }

    Optional<Outcome> step() {
        return upkeep.take().map(upkeep::tend);
    }

    /** All that is due now, step by step. */
    List<Outcome> work() {
        var outcomes = new ArrayList<Outcome>();
        for (var step = step(); step.isPresent(); step = step()) {
            outcomes.add(step.get());
        }
        return outcomes;
    }

    List<Outcome> workAfter(Duration wait) {
        scene.clock.advance(wait);
        return work();
    }

    /** LinkedIn's admin turns company-level access. */
    void moved(StatusAtLinkedIn status) {
        scene.linkedIn.moves(Scene.COMPANY, status);
        scene.clock.advance(Scene.TIMES.poll());
        scene.tend(Kind.POLL);
    }

    Shown shown() {
        var shown = new ArrayList<Shown>();
        scene.asked(() -> shown.add(deciding.list(Optional.empty(), Optional.empty(), 1000)));
        return shown.get(0);
    }

    DepartedMember the(PersonUrn person) {
        return shown().members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    void decide(PersonUrn person, Decision decision) {
        var id = the(person).id();
        scene.asked(() -> deciding.decide(id, decision));
    }

    /** Whoever it is, as another tenant's admin. */
    void decideAs(String tenant, DepartedMember member, Decision decision) {
        scene.tenants.asked(tenant, () -> deciding.decide(member.id(), decision));
    }
}
