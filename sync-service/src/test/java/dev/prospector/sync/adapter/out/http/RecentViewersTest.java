package dev.prospector.sync.adapter.out.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.domain.access.Viewer;
import dev.prospector.sync.fake.MovableClock;

class RecentViewersTest {

    private static final Viewer VIEWER = new Viewer(true, Set.of(), List.of());
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-02T00:00:00Z"));
    private final RecentViewers recent = new RecentViewers(HOLDS, 2, clock);

    @Test
    void what_was_told_holds_from_the_moment_when_it_was_asked() {
        var asked = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        recent.keep("acme", "rita", VIEWER, asked);
        clock.advance(Duration.ofSeconds(24));
        assertEquals(Optional.of(VIEWER), recent.find("acme", "rita"));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), recent.find("acme", "rita"));
    }

    @Test
    void it_holds_for_that_user_of_that_tenant_alone() {
        recent.keep("acme", "rita", VIEWER, clock.instant());
        assertEquals(Optional.empty(), recent.find("acme", "omar"));
        assertEquals(Optional.empty(), recent.find("globex", "rita"));
    }

    @Test
    void no_more_are_kept_than_there_is_room_for_and_the_oldest_goes_first() {
        recent.keep("acme", "rita", VIEWER, clock.instant());
        recent.keep("acme", "omar", VIEWER, clock.instant());
        recent.keep("acme", "rita", VIEWER, clock.instant());
        recent.keep("acme", "ada", VIEWER, clock.instant());
        assertEquals(Optional.empty(), recent.find("acme", "omar"));
        assertEquals(Optional.of(VIEWER), recent.find("acme", "rita"));
        assertEquals(Optional.of(VIEWER), recent.find("acme", "ada"));
    }
}
