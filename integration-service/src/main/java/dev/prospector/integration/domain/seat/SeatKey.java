package dev.prospector.integration.domain.seat;

import java.util.Comparator;

import dev.prospector.integration.domain.connection.ContractUrn;

/** Where a seat is; in this order seats are listed. */
public record SeatKey(ContractUrn contract, SeatUrn seat) implements Comparable<SeatKey> {
    private static final Comparator<SeatKey> ORDER = Comparator.comparing(
                    (SeatKey key) -> key.contract().value())
            .thenComparing(key -> key.seat().value());

    @Override
    public int compareTo(SeatKey other) {
        return ORDER.compare(this, other);
    }
}
