package dev.prospector.integration.domain.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which failed exports and status changes are begun anew (product.md 4.3): one, or those of a window. */
public sealed interface ReplaySelection {
    /** States to choose from. */
    Set<NoticeState> states();

    /** Types of event to choose from. */
    List<String> eventTypes();

    static Set<NoticeState> failures() {
        return Arrays.stream(NoticeState.values())
                .filter(NoticeState::isFailure)
                .collect(Collectors.toUnmodifiableSet());
    }

    record One(Notice notice) implements ReplaySelection {
        @Override
        public List<String> eventTypes() {
            return List.of(notice.eventType());
        }

        @Override
        public Set<NoticeState> states() {
            return failures();
        }
    }

    /**
     * Those whose notice came in this time, at most 31 days of it.
     *
     * @param from inclusive
     * @param to exclusive
     */
    record Window(Instant from, Instant to, Set<NoticeState> states) implements ReplaySelection {
        static final Duration LONGEST = Duration.ofDays(31);

        /** No notice is older, and databases know no much later times. */
        private static final Instant FIRST = Instant.EPOCH;

        private static final Instant LAST = Instant.parse("2999-12-31T00:00:00Z");

        @Override
        public List<String> eventTypes() {
            return Notice.WORKED_ON;
        }

        public Window {
            states = Set.copyOf(states);
            if (from.isBefore(FIRST) || to.isAfter(LAST)) {
                throw new InvalidWindow("a window is in our time");
            }
            if (!from.isBefore(to) || to.isAfter(from.plus(LONGEST))) {
                throw new InvalidWindow("a window begins before it ends, and has at most 31 days");
            }
            if (!failures().containsAll(states) || states.isEmpty()) {
                throw new IllegalArgumentException("only what failed is begun anew");
            }
        }
    }
}
