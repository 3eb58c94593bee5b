package dev.prospector.candidate.application.port.out.export;

import java.util.function.Supplier;

class InMemoryArrivalsTest extends ArrivalsContract {
    private final InMemoryArrivals arrivals = new InMemoryArrivals();

    @Override
    protected Arrivals arrivals() {
        return arrivals;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
