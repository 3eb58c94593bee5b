package dev.prospector.integration.domain.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A window that is being read page by page.
 *
 * @param start where the next page begins
 * @param total how many LinkedIn said on the page before that there are
 */
public record Reading(Lane lane, TimeWindow window, int start, OptionalInt total) {
    /** LinkedIn refuses to go through more than 20,000 rows (LinkedIn RSC 5.3). */
    private static final int MOST_ROWS = 20_000;

    /** What a window is read for. */
    public enum Lane {
        /** To hear what is new. */
        LIVE,
        /** To fetch what is older, with the calls that are left over. */
        HISTORY
    }

    static Reading begun(Lane lane, TimeWindow window) {
        return new Reading(lane, window, 0, OptionalInt.empty());
    }

    boolean isLive() {
        return lane == Lane.LIVE;
    }

    /** Nothing when the page was the last. What has shifted between two pages may have slipped through: then it is read anew. */
    Optional<Reading> after(PageEnd page) {
        var hasShifted = start > 0 && !page.total().equals(total);
        return hasShifted
                ? Optional.of(begun(lane, window))
                : page.next().stream()
                        .mapToObj(next -> new Reading(lane, window, next, page.total()))
                        .findFirst();
    }

    /** Whether LinkedIn will not show all of it. */
    public boolean holdsTooMuch(PageEnd page) {
        var rows = Math.max(page.total().orElse(0), page.next().orElse(0));
        return rows >= MOST_ROWS && canBeHalved();
    }

    public boolean canBeHalved() {
        return window.length().compareTo(TimeWindow.SHORTEST) > 0;
    }

    /** Its newer half. */
    Reading halved() {
        return begun(lane, new TimeWindow(middle(), window.until()));
    }

    private Instant middle() {
        return window.from().plusMillis(window.length().toMillis() / 2);
    }
}
