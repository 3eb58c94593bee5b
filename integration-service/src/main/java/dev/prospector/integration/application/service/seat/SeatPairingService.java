package dev.prospector.integration.application.service.seat;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.seat.SeatPairing;
import dev.prospector.integration.application.port.in.seat.UnknownUser;
import dev.prospector.integration.application.port.out.seat.Users;
import dev.prospector.integration.domain.seat.DirectoryUser;
import dev.prospector.integration.domain.seat.SeatUrn;

/** The directory is asked before the transaction in which the pairing is stored. */
@ApplicationScoped
class SeatPairingService implements SeatPairing {
    private final Users users;
    private final PairingSteps steps;

    SeatPairingService(Users users, PairingSteps steps) {
        this.users = users;
        this.steps = steps;
    }

    @Override
    public void pair(SeatUrn seat, String userId) {
        steps.demandSeat(seat);
        users.find(userId).filter(DirectoryUser::active).orElseThrow(UnknownUser::new);
        steps.pair(seat, userId);
    }

    @Override
    public void unpair(SeatUrn seat) {
        steps.unpair(seat);
    }

    @Override
    public void refresh() {
        steps.refresh();
    }
}
