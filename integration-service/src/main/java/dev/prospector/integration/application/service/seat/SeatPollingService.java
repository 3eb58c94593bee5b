package dev.prospector.integration.application.service.seat;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.seat.SeatUpkeep;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.seat.SeatsAtLinkedIn;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.kit.data.sql.Tenants;

/** Takes, asks contract by contract, stores: transactions with the calls to LinkedIn between them. */
@ApplicationScoped
class SeatPollingService implements SeatUpkeep {
    private final DueSeats due;
    private final PolledSeats polled;
    private final SeatsAtLinkedIn linkedIn;
    private final Tenants tenants;
    private final Clock clock;

    SeatPollingService(DueSeats due, PolledSeats polled, SeatsAtLinkedIn linkedIn, Tenants tenants, Clock clock) {
        this.due = due;
        this.polled = polled;
        this.linkedIn = linkedIn;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Optional<DueWork> take() {
        return due.take();
    }

    @Override
    public Outcome tend(DueWork work) {
        var connection = tenants.in(work.tenant(), () -> polled.begin(work));
        return connection.map(open -> look(work, open)).orElse(Outcome.IDLE);
    }

    /** What LinkedIn does not show of one contract keeps nobody from seeing the others. */
    private Outcome look(DueWork work, Connection connection) {
        Optional<LinkedInDeclined> failure = Optional.empty();
        for (var contract : connection.contractsWithAccess()) {
            try {
                if (!look(work, connection, contract)) {
                    return Outcome.OVERTAKEN;
                }
            } catch (LinkedInDeclined e) {
                failure = Optional.of(e);
            }
        }
        return end(work, failure);
    }

    private boolean look(DueWork work, Connection connection, ContractUrn contract) {
        var asked = clock.instant();
        var found = linkedIn.read(connection, contract);
        var poll = new Poll(asked, clock.instant());
        return tenants.in(work.tenant(), (Supplier<Boolean>) () -> polled.store(work, contract, poll, found));
    }

    private Outcome end(DueWork work, Optional<LinkedInDeclined> failure) {
        tenants.in(work.tenant(), () -> {
            failure.ifPresentOrElse(why -> polled.failed(work, why), () -> polled.done(work));
        });
        return failure.isPresent() ? Outcome.DECLINED : Outcome.DONE;
    }
}
