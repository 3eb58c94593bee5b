package dev.prospector.integration.application.service.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.integration.fakes.MovingClock;

class PushGroupsTest {
    private static final byte[] SMALL = new byte[100];
    private static final byte[] LARGE = new byte[256 * 1024];

    private final MovingClock clock = new MovingClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final ScriptedIntake store = new ScriptedIntake();
    private final PushGroups groups = new PushGroups(store, Outage.class::isInstance, clock, this::pause);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private static final class Outage extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void what_waits_is_stored_together_in_its_order() {
        var answers = IntStream.range(0, 5).mapToObj(i -> add("r-" + i)).toList();
        storeNext();
        assertEquals(List.of(List.of("r-0", "r-1", "r-2", "r-3", "r-4")), store.groups());
        answers.forEach(answer -> assertTrue(answer.join()));
    }

    @Test
    void each_has_its_own_answer() {
        add("r-1");
        storeNext();
        var again = add("r-1");
        var first = add("r-2");
        var twin = add("r-2");
        storeNext();
        assertFalse(again.join());
        assertTrue(first.join());
        assertFalse(twin.join());
    }

    @Test
    void nobody_is_answered_before_the_commit() {
        var answer = add("r-1");
        store.then(group -> assertFalse(answer.isDone()));
        storeNext();
        assertTrue(answer.join());
    }

    @Test
    void where_nothing_waits_nothing_is_stored() {
        storeNext();
        assertEquals(List.of(), store.groups());
    }

    @Test
    void a_group_has_a_largest_number_and_a_largest_size() {
        IntStream.range(0, PushQueue.MOST + 1).forEach(i -> add("small-" + i));
        IntStream.range(0, 5).forEach(i -> add("large-" + i, LARGE));
        IntStream.range(0, 3).forEach(i -> storeNext());
        assertEquals(
                List.of(PushQueue.MOST, 1 + 3, 2),
                store.groups().stream().map(List::size).toList());
    }

    @Test
    void an_outage_is_tried_again_after_growing_pauses() {
        IntStream.range(0, 5).forEach(i -> store.then(this::outage));
        var answer = add("r-1");
        storeNext();
        assertTrue(answer.join());
        assertEquals(
                List.of(50L, 100L, 200L, 400L, 400L),
                pauses.stream().map(Duration::toMillis).toList());
    }

    @Test
    void after_two_seconds_all_are_refused() {
        store.always(this::outage);
        var answers = List.of(add("r-1"), add("r-2"));
        var begun = clock.instant();
        storeNext();
        answers.forEach(PushGroupsTest::assertRefused);
        var taken = Duration.between(begun, clock.instant());
        assertTrue(taken.compareTo(PushGroups.PATIENCE.plus(PushGroups.LONGEST_PAUSE)) <= 0, taken::toString);
        assertTrue(taken.compareTo(PushGroups.PATIENCE) >= 0, taken::toString);
    }

    @Test
    void no_attempt_begins_after_two_seconds() {
        store.always(group -> {
            clock.advance(Duration.ofMillis(900));
            throw new Outage();
        });
        add("r-1");
        storeNext();
        assertEquals(3, store.groups().size());
    }

    @Test
    void whoever_waited_behind_others_is_tried_once_at_least() {
        var waiting = add("r-1");
        clock.advance(PushGroups.PATIENCE.plusSeconds(1));
        storeNext();
        assertTrue(waiting.join());
    }

    @Test
    void who_came_earlier_is_refused_earlier() {
        store.always(this::outage);
        var early = add("r-early");
        clock.advance(Duration.ofMillis(1_500));
        var late = add("r-late");
        store.then(this::outage).then(this::outage).then(this::outage).then(this::outage);
        store.always(group -> assertEquals(1, group.size()));
        storeNext();
        assertRefused(early);
        assertTrue(late.join());
    }

    @Test
    void one_that_cannot_be_stored_fails_alone() {
        var good = List.of(add("r-1"), add("r-2"));
        var bad = add("bad");
        var last = add("r-3");
        store.always(group -> {
            if (group.stream().anyMatch(push -> push.notice().requestId().equals("bad"))) {
                throw new IllegalArgumentException();
            }
        });
        storeNext();
        good.forEach(answer -> assertTrue(answer.join()));
        assertTrue(last.join());
        assertInstanceOf(IllegalArgumentException.class, failure(bad));
        assertEquals(List.of("r-1", "r-2", "r-3"), store.stored());
    }

    @Test
    void an_outage_while_they_are_stored_apart_is_sat_out_too() {
        var answers = List.of(add("r-1"), add("r-2"));
        store.then(group -> {
            throw new IllegalStateException();
        });
        store.then(this::outage);
        storeNext();
        answers.forEach(answer -> assertTrue(answer.join()));
        assertEquals(List.of(PushGroups.FIRST_PAUSE), pauses);
    }

    @Test
    void a_crash_in_the_middle_leaves_nobody_waiting_and_the_next_group_whole() {
        store.then(group -> {
            throw new Crash();
        });
        var crashed = List.of(add("r-1"), add("r-2"));
        assertThrows(Crash.class, this::storeNext);
        crashed.forEach(PushGroupsTest::assertRefused);
        var next = add("r-1");
        storeNext();
        assertTrue(next.join());
    }

    @Test
    void when_all_places_are_taken_further_ones_are_refused_at_once() {
        IntStream.range(0, PushQueue.PLACES).forEach(i -> add("r-" + i));
        assertThrows(InboxUnavailable.class, () -> add("one too many"));
        storeNext();
        IntStream.range(0, PushQueue.MOST).forEach(i -> add("again-" + i));
        assertThrows(InboxUnavailable.class, () -> add("one too many"));
    }

    @Test
    void large_bodies_take_more_room_and_give_it_back() {
        var many = PushQueue.ROOM / LARGE.length;
        for (int round = 0; round < 3; round++) {
            var name = "round-" + round + "-";
            IntStream.range(0, many).forEach(i -> add(name + i, LARGE));
            assertThrows(InboxUnavailable.class, () -> add("one too many", LARGE));
            IntStream.range(0, many / (PushQueue.LARGEST / LARGE.length)).forEach(i -> storeNext());
        }
        assertEquals(3 * many, store.stored().size());
    }

    @Test
    void what_has_no_place_among_many_small_ones_takes_no_room() {
        IntStream.range(0, PushQueue.PLACES).forEach(i -> add("r-" + i, new byte[0]));
        for (int i = 0; i < 2 * PushQueue.ROOM / LARGE.length; i++) {
            assertThrows(InboxUnavailable.class, () -> add("one too many", LARGE));
        }
        storeNext();
        IntStream.range(0, PushQueue.ROOM / LARGE.length).forEach(i -> add("large-" + i, LARGE));
    }

    @Test
    void whatever_the_storing_hangs_at_nobody_waits_for_ever() throws Exception {
        var hanging = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        store.then(group -> {
            hanging.countDown();
            awaitQuietly(end);
        });
        var underway = add("r-underway");
        var storing = threads.submit(this::storeNext);
        assertTrue(hanging.await(60, TimeUnit.SECONDS));
        var waiting = add("r-waiting");
        clock.advance(PushGroups.LONGEST_WAIT.minusMillis(1));
        groups.refuseLate();
        assertFalse(underway.isDone() || waiting.isDone());
        clock.advance(Duration.ofMillis(1));
        groups.refuseLate();
        assertRefused(underway);
        assertRefused(waiting);
        end.countDown();
        storing.get(60, TimeUnit.SECONDS);
        storeNext();
        assertEquals(List.of(List.of("r-underway")), store.groups());
    }

    @Test
    void while_one_group_is_stored_the_next_comes_together() throws Exception {
        var storingFirst = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        store.then(group -> {
            storingFirst.countDown();
            awaitQuietly(mayEnd);
        });
        add("r-0");
        var storing = threads.submit(this::storeNext);
        assertTrue(storingFirst.await(60, TimeUnit.SECONDS));
        IntStream.range(1, 10).forEach(i -> add("r-" + i));
        mayEnd.countDown();
        storing.get(60, TimeUnit.SECONDS);
        storeNext();
        assertEquals(List.of(1, 9), store.groups().stream().map(List::size).toList());
    }

    @Test
    @Timeout(60)
    void from_many_threads_each_is_stored_and_answered_once() {
        var senders = 16;
        var each = 500;
        var sending = IntStream.range(0, senders)
                .mapToObj(sender -> CompletableFuture.supplyAsync(
                        () -> IntStream.range(0, each)
                                .filter(i -> add("r-" + sender + "-" + i).join())
                                .count(),
                        threads))
                .toList();
        while (!sending.stream().allMatch(CompletableFuture::isDone)) {
            groups.storeNext(Duration.ofMillis(10));
        }
        assertEquals(
                (long) senders * each,
                sending.stream().mapToLong(CompletableFuture::join).sum());
        assertEquals(
                senders * each, store.groups().stream().mapToInt(List::size).sum());
        IntStream.range(0, senders).forEach(sender -> assertInOrder("r-" + sender + "-"));
    }

    private void assertInOrder(String prefix) {
        var mine = store.stored().stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> Integer.valueOf(id.substring(prefix.length())))
                .toList();
        assertEquals(mine.stream().sorted().toList(), mine);
    }

    private CompletableFuture<Boolean> add(String requestId) {
        return add(requestId, SMALL);
    }

    private CompletableFuture<Boolean> add(String requestId, byte[] body) {
        var push = new Push("acme", new Notice(requestId, Notice.EXPORT), body, clock.instant(), null);
        return groups.add(push).toCompletableFuture();
    }

    private void storeNext() {
        groups.storeNext(Duration.ZERO);
    }

    private void outage(List<Push> group) {
        throw new Outage();
    }

    private void pause(Duration time) {
        pauses.add(time);
        clock.advance(time);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertRefused(CompletableFuture<Boolean> answer) {
        assertInstanceOf(InboxUnavailable.class, failure(answer));
    }

    private static Throwable failure(CompletableFuture<Boolean> answer) {
        assertTrue(answer.isDone());
        return assertThrows(CompletionException.class, answer::join).getCause();
    }
}
