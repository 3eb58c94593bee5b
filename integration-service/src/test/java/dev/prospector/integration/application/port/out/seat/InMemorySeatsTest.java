package dev.prospector.integration.application.port.out.seat;

import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryBackFetches;
import dev.prospector.integration.fakes.InMemoryPairings;
import dev.prospector.integration.fakes.InMemorySeats;

class InMemorySeatsTest extends SeatsContract {
    private final FakeTenants tenants = new FakeTenants();
    private final InMemorySeats seats = new InMemorySeats(tenants);
    private final InMemoryPairings pairings = new InMemoryPairings(tenants, seats);
    private final InMemoryBackFetches backFetches = new InMemoryBackFetches(tenants, seats);

    @Override
    protected Seats seats() {
        return seats;
    }

    @Override
    protected Pairings pairings() {
        return pairings;
    }

    @Override
    protected BackFetches backFetches() {
        return backFetches;
    }

    @Override
    protected int waiting() {
        return backFetches.asked().size();
    }

    @Override
    protected void within(Runnable test) {
        tenants.in("acme", test);
    }
}
