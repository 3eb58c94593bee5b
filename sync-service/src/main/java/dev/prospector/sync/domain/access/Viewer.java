package dev.prospector.sync.domain.access;

import java.util.List;
import java.util.Set;

/**
 * Who reads what came from LinkedIn: by the account that they linked themselves, not by any role (product.md 2.2).
 *
 * @param connected whether they have linked one
 * @param contracts of the tenant, to which there is access now, whoever reads
 * @param times on seats of the member whom they have linked
 */
public record Viewer(boolean connected, Set<String> contracts, List<SeatTime> times) {

    public Viewer {
        contracts = Set.copyOf(contracts);
        times = List.copyOf(times);
    }

    /** Whether it was written in a time of theirs on that very seat. */
    public boolean owns(Correspondence message) {
        return connected && times.stream().anyMatch(time -> time.covers(message));
    }

    boolean reaches(String contract) {
        return contracts.contains(contract);
    }
}
