package dev.prospector.kit.http.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.quarkus.security.AuthenticationFailedException;
import org.junit.jupiter.api.Test;

class TokenKeysTest {
    private static final PublicKey OLD = Forge.rsa(2048).getPublic();
    private static final PublicKey NEW = Forge.rsa(2048).getPublic();

    private final MovingClock clock = new MovingClock();
    private final Map<String, PublicKey> published = new HashMap<>(Map.of("old", OLD));
    private final List<Runnable> later = new ArrayList<>();
    private final TokenKeys keys = new TokenKeys(this::fetch, clock, (delay, work) -> later.add(work));
    private CompletableFuture<Map<String, PublicKey>> slow;
    private boolean away;
    private int fetches;

    private CompletableFuture<Map<String, PublicKey>> fetch() {
        fetches++;
        if (slow != null) {
            return slow;
        }
        return away
                ? CompletableFuture.failedFuture(new IllegalStateException("away"))
                : CompletableFuture.completedFuture(Map.copyOf(published));
    }

    @Test
    void keys_are_fetched_once() {
        for (int i = 0; i < 100; i++) {
            assertSame(OLD, keys.find("old").join());
        }
        assertEquals(1, fetches);
    }

    @Test
    void keys_are_kept_for_24_hours_while_the_provider_is_away() {
        keys.find("old").join();
        away = true;
        for (int hour = 0; hour < 23; hour++) {
            clock.pass(Duration.ofHours(1));
            assertSame(OLD, keys.find("old").join());
        }
        clock.pass(Duration.ofHours(1));
        assertUnavailable(keys.find("old"));
    }

    @Test
    void what_the_provider_withdrew_is_forgotten_within_ten_minutes() {
        keys.find("old").join();
        published.remove("old");
        published.put("new", NEW);
        clock.pass(TokenKeys.FRESH);
        assertSame(OLD, keys.find("old").join(), "nobody waits for the fetch");
        assertEquals(2, fetches);
        clock.pass(TokenKeys.PAUSE);
        assertRefused(keys.find("old"));
    }

    @Test
    void a_new_key_is_fetched_when_a_token_names_it() {
        keys.find("old").join();
        published.put("new", NEW);
        clock.pass(TokenKeys.PAUSE);
        assertSame(NEW, keys.find("new").join());
        assertEquals(2, fetches);
    }

    @Test
    void a_flood_of_unknown_ids_fetches_once_in_ten_seconds() {
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < 100; i++) {
                keys.find("unknown-" + second + "-" + i);
            }
            clock.pass(Duration.ofSeconds(1));
            if (second % 10 == 9) {
                drain();
            }
        }
        assertTrue(fetches <= 7, fetches + " fetches in a minute");
    }

    @Test
    void under_a_flood_a_new_key_refuses_nobody() {
        assertRefused(keys.find("unknown"));
        published.put("new", NEW);
        clock.pass(Duration.ofSeconds(3));
        var waiting = keys.find("new");
        assertFalse(waiting.isDone(), "the next look is due in seven seconds");
        assertRefused(keys.find("unknown"));
        clock.pass(Duration.ofSeconds(7));
        drain();
        assertSame(NEW, waiting.getNow(null));
        assertEquals(2, fetches);
    }

    @Test
    void a_key_that_is_newer_than_a_running_look_waits_for_the_next() {
        slow = new CompletableFuture<>();
        keys.refresh();
        clock.pass(Duration.ofSeconds(1));
        var waiting = keys.find("new");
        var answer = slow;
        slow = null;
        published.put("new", NEW);
        answer.complete(Map.of("old", OLD));
        assertFalse(waiting.isDone());
        clock.pass(Duration.ofSeconds(9));
        drain();
        assertSame(NEW, waiting.getNow(null));
    }

    @Test
    void many_at_once_share_one_fetch() {
        slow = new CompletableFuture<>();
        var waiting = IntStream.range(0, 90).mapToObj(i -> keys.find("old")).toList();
        assertEquals(1, fetches);
        slow.complete(Map.of("old", OLD));
        waiting.forEach(one -> assertSame(OLD, one.join()));
    }

    @Test
    void no_more_than_a_hundred_wait() {
        slow = new CompletableFuture<>();
        var waiting = IntStream.range(0, TokenKeys.WAITING)
                .mapToObj(i -> keys.find("old"))
                .toList();
        assertUnavailable(keys.find("old"));
        slow.complete(Map.of("old", OLD));
        waiting.forEach(one -> assertSame(OLD, one.join()));
        assertSame(OLD, keys.find("old").join());
    }

    @Test
    void without_any_key_nobody_is_refused_but_told_to_come_again() {
        away = true;
        assertUnavailable(keys.find("old"));
        clock.pass(Duration.ofSeconds(4));
        assertEquals(6, assertUnavailable(keys.find("old")).retryAfterSeconds());
        assertEquals(1, fetches, "not before ten seconds are over");
        away = false;
        clock.pass(Duration.ofSeconds(6));
        assertSame(OLD, keys.find("old").join());
    }

    @Test
    void an_unknown_id_while_the_provider_is_away_may_be_a_good_one() {
        keys.find("old").join();
        away = true;
        clock.pass(TokenKeys.PAUSE);
        assertUnavailable(keys.find("new"));
        assertSame(OLD, keys.find("old").join());
    }

    private void drain() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    private static void assertRefused(CompletableFuture<PublicKey> key) {
        var failure = assertThrows(CompletionException.class, () -> key.orTimeout(5, TimeUnit.SECONDS)
                .join());
        assertInstanceOf(AuthenticationFailedException.class, failure.getCause());
    }

    private static KeysUnavailable assertUnavailable(CompletableFuture<PublicKey> key) {
        var failure = assertThrows(CompletionException.class, () -> key.orTimeout(5, TimeUnit.SECONDS)
                .join());
        return assertInstanceOf(KeysUnavailable.class, failure.getCause());
    }
}
