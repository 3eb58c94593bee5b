package dev.prospector.sync.application.port.out.activity;

import java.util.Map;
import java.util.Set;

import dev.prospector.sync.domain.Personal;

/** Who wrote at LinkedIn, for people to see (product.md 2.7): names only, which decide nothing. */
public interface Attributions {

    /** @return what could be found out now; while other services are away, less or nothing */
    Map<Writing, Credit> of(Set<Writing> writings);

    /**
     * @param contract URN, as is the seat
     * @param member in whose time on the seat it was written; null when that is not known
     */
    record Writing(String contract, String seat, @Personal String member) {}

    /**
     * Each may be null.
     *
     * @param seatName how LinkedIn calls who has the seat; null where somebody else had it then
     * @param userId whose writing it is
     */
    record Credit(
            @Personal String seatName,
            String userId,
            @Personal String userName) {

        public static final Credit NOBODY = new Credit(null, null, null);
    }
}
