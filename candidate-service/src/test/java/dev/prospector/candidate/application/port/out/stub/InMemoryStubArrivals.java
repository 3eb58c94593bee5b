package dev.prospector.candidate.application.port.out.stub;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;

public final class InMemoryStubArrivals implements StubArrivals {
    private final Map<StubKey, StubArrival> rows = new HashMap<>();

    @Override
    public Optional<StubArrival> find(StubKey stub) {
        return Optional.ofNullable(rows.get(stub));
    }

    @Override
    public void save(StubArrival arrival) {
        rows.put(arrival.consent().stub(), arrival);
    }
}
