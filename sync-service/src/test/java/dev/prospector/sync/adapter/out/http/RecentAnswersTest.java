package dev.prospector.sync.adapter.out.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.fake.MovableClock;

class RecentAnswersTest {

    private static final String ANSWER = "connected";
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private record About(String tenant, String userId) {}

    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-02T00:00:00Z"));
    private final RecentAnswers<About, String> recent = new RecentAnswers<>(HOLDS, 2, clock);

    @Test
    void what_was_told_holds_from_the_moment_when_it_was_asked() {
        var asked = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        recent.keep(new About("acme", "rita"), ANSWER, asked);
        clock.advance(Duration.ofSeconds(24));
        assertEquals(Optional.of(ANSWER), recent.find(new About("acme", "rita")));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), recent.find(new About("acme", "rita")));
    }

    @Test
    void it_holds_for_that_user_of_that_tenant_alone() {
        recent.keep(new About("acme", "rita"), ANSWER, clock.instant());
        assertEquals(Optional.empty(), recent.find(new About("acme", "omar")));
        assertEquals(Optional.empty(), recent.find(new About("globex", "rita")));
    }

    @Test
    void no_more_are_kept_than_there_is_room_for_and_the_oldest_goes_first() {
        recent.keep(new About("acme", "rita"), ANSWER, clock.instant());
        recent.keep(new About("acme", "omar"), ANSWER, clock.instant());
        recent.keep(new About("acme", "rita"), ANSWER, clock.instant());
        recent.keep(new About("acme", "ada"), ANSWER, clock.instant());
        assertEquals(Optional.empty(), recent.find(new About("acme", "omar")));
        assertEquals(Optional.of(ANSWER), recent.find(new About("acme", "rita")));
        assertEquals(Optional.of(ANSWER), recent.find(new About("acme", "ada")));
    }
}
