package dev.prospector.integration.fakes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.ContractSeats;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;

public final class InMemorySeats implements Seats {
    private final FakeTenants tenants;
    private final Map<String, Map<ContractUrn, ContractSeats>> byTenant = new HashMap<>();

    public InMemorySeats(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public ContractSeats hold(ContractUrn contract) {
        return own().getOrDefault(contract, ContractSeats.none(contract));
    }

    @Override
    public void save(ContractSeats before, ContractSeats after) {
        own().put(after.contract(), after);
    }

    @Override
    public Optional<Seat> find(SeatKey key) {
        return all().filter(seat -> seat.key().equals(key)).findFirst();
    }

    @Override
    public List<Seat> page(Optional<SeatKey> after, int atMost) {
        return all().filter(seat -> !seat.gone())
                .filter(seat ->
                        after.map(last -> seat.key().compareTo(last) > 0).orElse(true))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<SeatKey> places(SeatUrn seat) {
        return all().filter(known -> !known.gone())
                .map(Seat::key)
                .filter(key -> key.seat().equals(seat))
                .toList();
    }

    @Override
    public List<HeldTenure> tenuresOf(PersonUrn member) {
        return all().flatMap(seat -> seat.tenures().all().stream()
                        .filter(tenure -> tenure.member().equals(member))
                        .map(tenure -> new HeldTenure(seat.key(), tenure)))
                .toList();
    }

    @Override
    public List<Seat> heldNowBy(PersonUrn member) {
        return all().filter(seat -> seat.member().filter(member::equals).isPresent())
                .toList();
    }

    @Override
    public Map<ContractUrn, Poll> polls() {
        return own().values().stream().collect(Collectors.toMap(ContractSeats::contract, seats -> seats.last()
                .orElseThrow()));
    }

    private Stream<Seat> all() {
        return own().values().stream()
                .flatMap(contract -> contract.seats().stream())
                .sorted(Comparator.comparing(Seat::key));
    }

    private Map<ContractUrn, ContractSeats> own() {
        return byTenant.computeIfAbsent(tenants.current(), tenant -> new HashMap<>());
    }
}
