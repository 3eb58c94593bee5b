package dev.prospector.candidate.application.port.out.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.export.Arrival;

public final class InMemoryArrivals implements Arrivals {
    private final Map<RequestId, Arrival> rows = new HashMap<>();

    @Override
    public Optional<Arrival> find(RequestId export) {
        return Optional.ofNullable(rows.get(export));
    }

    @Override
    public void add(Arrival arrival) {
        if (rows.putIfAbsent(arrival.export(), arrival) != null) {
            throw new ConcurrentChange();
        }
    }

    @Override
    public void replace(Arrival known, Arrival news) {
        if (!rows.replace(known.export(), known, news)) {
            throw new ConcurrentChange();
        }
    }

    @Override
    public void removeAllOf(CandidateId candidate) {
        rows.replaceAll((export, known) -> known.candidate().equals(candidate) ? known.removed() : known);
    }
}
