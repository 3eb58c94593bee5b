package dev.prospector.integration.application.service.departure;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.departure.DepartureUpkeep;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.departure.DeparturesAtLinkedIn;
import dev.prospector.integration.application.port.out.departure.KnownPeople;
import dev.prospector.integration.application.port.out.departure.PeopleUnavailable;
import dev.prospector.integration.application.service.departure.DepartureSteps.Assignment;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.kit.data.sql.Tenants;

/** Takes, asks, stores: transactions with the calls to LinkedIn and candidate-service between them. */
@ApplicationScoped
class DepartureUpkeepService implements DepartureUpkeep {
    private final DueDepartures due;
    private final DepartureSteps steps;
    private final IdentifyingSteps identifying;
    private final DeparturesAtLinkedIn linkedIn;
    private final KnownPeople people;
    private final Tenants tenants;

    DepartureUpkeepService(
            DueDepartures due,
            DepartureSteps steps,
            IdentifyingSteps identifying,
            DeparturesAtLinkedIn linkedIn,
            KnownPeople people,
            Tenants tenants) {
        this.due = due;
        this.steps = steps;
        this.identifying = identifying;
        this.linkedIn = linkedIn;
        this.people = people;
        this.tenants = tenants;
    }

    @Override
    public Optional<DueWork> take() {
        return due.take();
    }

    @Override
    public Outcome tend(DueWork work) {
        return work.kind() == Kind.DEPARTURES ? look(work) : identify(work);
    }

    private Outcome look(DueWork work) {
        var begun = in(work, () -> steps.begin(work));
        return begun.map(assignment -> read(work, assignment)).orElse(Outcome.IDLE);
    }

    private Outcome read(DueWork work, Assignment assignment) {
        try {
            var found = linkedIn.read(assignment.connection(), assignment.window());
            return in(work, () -> steps.store(work, assignment, found));
        } catch (LinkedInDeclined e) {
            return failed(work, e.retryAfter());
        }
    }

    private Outcome identify(DueWork work) {
        var asked = in(work, identifying::begin);
        try {
            var known = asked.isEmpty() ? Map.<PersonUrn, UUID>of() : people.candidates(work.tenant(), asked);
            return in(work, () -> identifying.store(work, asked, known));
        } catch (PeopleUnavailable e) {
            return failed(work, e.retryAfter());
        }
    }

    private Outcome failed(DueWork work, Duration retryAfter) {
        return in(work, () -> steps.failed(work, retryAfter));
    }

    private <T> T in(DueWork work, Supplier<T> step) {
        return tenants.in(work.tenant(), step);
    }
}
