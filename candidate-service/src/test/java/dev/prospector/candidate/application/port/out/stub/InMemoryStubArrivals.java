package dev.prospector.candidate.application.port.out.stub;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;

public final class InMemoryStubArrivals implements StubArrivals {
    private final Map<StubKey, StubArrival> rows = new HashMap<>();
    private final Map<StubKey, Instant> wantedAt = new HashMap<>();

    @Override
    public Optional<StubArrival> find(StubKey stub) {
        return Optional.ofNullable(rows.get(stub));
    }

    @Override
    public void save(StubArrival arrival) {
        rows.put(arrival.consent().stub(), arrival);
        wantedAt.remove(arrival.consent().stub());
    }

    @Override
    public boolean areOf(Set<LinkedInPerson> persons) {
        return rows.values().stream().anyMatch(row -> row.person() != null && persons.contains(row.person()));
    }

    @Override
    public void hand(LinkedInPerson person, Optional<CandidateId> candidate, Instant now) {
        change(
                row -> person.equals(row.person()),
                row -> new StubArrival(row.consent(), person, candidate.orElse(row.candidate()), row.made(), true));
        rows.forEach((stub, row) -> {
            if (person.equals(row.person())) {
                wantedAt.put(stub, now);
            }
        });
    }

    @Override
    public void forget(Collection<CandidateId> records, Optional<LinkedInPerson> person) {
        change(
                row -> records.contains(row.candidate()) && (!row.wanted() || isOf(row, person)),
                row -> new StubArrival(row.consent(), null, row.candidate(), row.made(), false));
        wantedAt.keySet().removeIf(stub -> !rows.get(stub).wanted());
    }

    private static boolean isOf(StubArrival row, Optional<LinkedInPerson> person) {
        return row.person() == null || person.filter(row.person()::equals).isPresent();
    }

    private void change(Predicate<StubArrival> which, UnaryOperator<StubArrival> how) {
        rows.replaceAll((stub, row) -> which.test(row) ? how.apply(row) : row);
    }

    @Override
    public List<StubKey> claimWanted(Instant now, Instant until, int atMost) {
        var wanted = wantedAt.keySet().stream()
                .filter(stub -> !wantedAt.get(stub).isAfter(now))
                .sorted(Comparator.comparing(wantedAt::get))
                .limit(atMost)
                .toList();
        wanted.forEach(stub -> wantedAt.put(stub, until));
        return wanted;
    }
}
