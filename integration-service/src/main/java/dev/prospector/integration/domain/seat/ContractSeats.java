package dev.prospector.integration.domain.seat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;

/**
 * All seats of one contract that were ever seen.
 *
 * @param last the poll that they follow from; nothing before the first
 */
public record ContractSeats(ContractUrn contract, Optional<Poll> last, List<Seat> seats) {
    public ContractSeats {
        seats = List.copyOf(seats);
    }

    public static ContractSeats none(ContractUrn contract) {
        return new ContractSeats(contract, Optional.empty(), List.of());
    }

    /**
     * As a whole poll shows them; half a poll shows nothing. One that is not newer than the last changes nothing.
     *
     * @param found of a seat that is in it twice, the later counts: pages shift while they are read
     */
    public ContractSeats polled(Poll poll, List<SeenSeat> found) {
        if (!last.map(poll::isAfter).orElse(true)) {
            return this;
        }
        var seen = new LinkedHashMap<SeatUrn, SeenSeat>();
        found.forEach(seat -> seen.put(seat.seat(), seat));
        var known = seats.stream()
                .map(seat -> next(seat, seen.remove(seat.key().seat()), poll))
                .toList();
        var added = seen.values().stream().map(seat -> Seat.first(contract, seat));
        return new ContractSeats(
                contract,
                Optional.of(poll),
                Stream.concat(known.stream(), added).toList());
    }

    private Seat next(Seat known, SeenSeat seen, Poll now) {
        var before = last.orElseThrow();
        return seen == null ? known.missed(before, now) : known.seen(seen, before, now);
    }

    /** What is to be stored. */
    public List<Seat> changedSince(ContractSeats before) {
        var was = new HashSet<>(before.seats);
        return seats.stream().filter(seat -> !was.contains(seat)).toList();
    }

    /** Who has come to a seat, each once. */
    public Set<PersonUrn> newcomersSince(ContractSeats before) {
        var was = before.seats.stream().collect(Collectors.toMap(Seat::key, Seat::tenures));
        return seats.stream()
                .filter(seat -> !seat.tenures().equals(was.get(seat.key())))
                .flatMap(seat -> seat.member().stream())
                .collect(Collectors.toSet());
    }
}
