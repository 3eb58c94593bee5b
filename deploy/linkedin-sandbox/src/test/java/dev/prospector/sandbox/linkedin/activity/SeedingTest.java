package dev.prospector.sandbox.linkedin.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Direction;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Type;
import dev.prospector.sandbox.linkedin.finder.Dated;
import dev.prospector.sandbox.linkedin.finder.Period;

/** What one order makes. */
class SeedingTest {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2024-03-01T00:00:00Z");

    private final Activity activity = Activity.nothing();

    @Test
    void windows_side_by_side_hold_every_event_once() {
        activity.seed(seeding(7, 10_000, 0, 0));

        List<ConversationEvent> found = windows()
                .flatMap(window -> activity.conversations().within("acme", window))
                .toList();

        assertEquals(10_000, found.size());
        assertEquals(
                10_000, found.stream().map(ConversationEvent::id).distinct().count());
        assertEquals(3, found.stream().map(ConversationEvent::seat).distinct().count());
        assertEquals(
                50, found.stream().map(ConversationEvent::member).distinct().count());
    }

    @Test
    void each_event_lies_in_its_window() {
        activity.seed(seeding(7, 1000, 1000, 1000));

        windows().forEach(window -> {
            Stream<Dated> rows = Stream.of(activity.conversations(), activity.stubs(), activity.notes())
                    .flatMap(history -> history.within("acme", window));
            assertTrue(rows.allMatch(row -> window.contains(row.time())), window::toString);
        });
    }

    @Test
    void the_same_order_makes_the_same_and_nothing_twice() {
        Activity again = Activity.nothing();
        again.seed(seeding(7, 200, 200, 200));
        activity.seed(seeding(7, 200, 200, 200));
        activity.seed(seeding(7, 200, 200, 200));

        assertEquals(all(again), all(activity));
    }

    @Test
    void another_seed_adds_others() {
        activity.seed(seeding(7, 200, 0, 0));
        Set<Dated> first = all(activity);

        activity.seed(seeding(8, 200, 0, 0));

        assertEquals(400, all(activity).size());
        assertTrue(all(activity).containsAll(first));
    }

    @Test
    void no_customer_sees_anothers() {
        activity.seed(seeding(7, 200, 200, 200));

        assertEquals(0, activity.conversations().of("globex").count());
        assertTrue(
                activity.notes().find("globex", "urn:li:prospectNote:acme-7-1").isEmpty());
    }

    @Test
    void who_shares_was_written_to_and_replied_and_both_are_in_one_thread() {
        activity.seed(seeding(7, 800, 100, 0));

        activity.stubs().of("acme").forEach(stub -> {
            List<ConversationEvent> both = activity.conversations()
                    .of("acme")
                    .filter(event ->
                            event.seat().equals(stub.owner()) && event.member().equals(stub.member()))
                    .toList();
            assertEquals(
                    1,
                    both.stream().map(ConversationEvent::threadUrn).distinct().count());
            assertTrue(both.stream().anyMatch(SeedingTest::isReply));
            assertTrue(both.stream().anyMatch(event -> event.direction() == Direction.SENT));
        });
    }

    private static boolean isReply(ConversationEvent event) {
        return event.direction() == Direction.RECEIVED && event.eventType() == Type.INMAIL && event.body() != null;
    }

    @Test
    void stubs_share_all_something_or_the_names_alone() {
        activity.seed(seeding(7, 0, 100, 0));
        List<MailStub> stubs = activity.stubs().of("acme").toList();

        assertTrue(stubs.stream().allMatch(stub -> stub.firstName() != null && stub.lastName() != null));
        assertTrue(stubs.stream()
                .anyMatch(stub ->
                        stub.emailAddress() == null && stub.phoneNumbers() == null && stub.publicProfileUrl() == null));
        assertTrue(stubs.stream()
                .anyMatch(stub ->
                        stub.emailAddress() != null && stub.phoneNumbers() != null && stub.publicProfileUrl() != null));
    }

    @Test
    void of_four_notes_one_was_edited_and_one_deleted() {
        activity.seed(seeding(7, 0, 0, 4));
        List<ProspectNote> changed = activity.notes()
                .of("acme")
                .filter(note -> !note.created().equals(note.lastModified()))
                .toList();

        assertEquals(2, changed.size());
        assertEquals(1, changed.stream().filter(ProspectNote::active).count());
        assertEquals(3, activity.notes().of("acme").filter(ProspectNote::active).count());
    }

    @Test
    void a_seeded_note_can_be_found_and_edited() {
        activity.seed(seeding(7, 0, 0, 4));
        ProspectNote note =
                activity.notes().find("acme", "urn:li:prospectNote:acme-7-2").orElseThrow();

        activity.notes().put(note.edited("Another text.", note.created()));

        List<ProspectNote> after = activity.notes().of("acme").toList();
        assertEquals(4, after.size());
        assertEquals(
                1,
                after.stream().filter(one -> one.text().equals("Another text.")).count());
    }

    @Test
    void only_what_was_made_is_found() {
        activity.seed(seeding(7, 0, 0, 4));

        for (String stranger : List.of("4", "-1", "01", "x", "", "99999999999")) {
            assertFalse(
                    activity.notes()
                            .find("acme", "urn:li:prospectNote:acme-7-" + stranger)
                            .isPresent(),
                    stranger);
        }
    }

    @Test
    void times_of_a_million_events_need_no_events() {
        activity.seed(seeding(7, 1_000_000, 0, 0));
        Period hour = new Period(FROM, FROM.plus(Duration.ofHours(12)));

        long found = activity.conversations().within("acme", hour).count();

        assertTrue(found > 5_000 && found < 12_000, "found " + found);
    }

    @Test
    void everybody_has_a_profile() {
        Seeding seeding = seeding(7, 100, 0, 0);
        Set<String> known = seeding.people().map(Member::person).collect(Collectors.toSet());
        activity.seed(seeding);

        assertEquals(50, known.size());
        assertTrue(activity.conversations().of("acme").allMatch(event -> known.contains(event.member())));
        assertNotEquals(seeding.member(0), seeding.member(1));
    }

    private static Set<Dated> all(Activity activity) {
        Set<Dated> all = new HashSet<>();
        Stream.of(activity.conversations(), activity.stubs(), activity.notes())
                .forEach(history -> history.of("acme").forEach(all::add));
        return all;
    }

    /** Of twelve hours, from one end to the other. */
    private static Stream<Period> windows() {
        List<Period> windows = new ArrayList<>();
        for (Instant from = FROM; from.isBefore(UNTIL); from = from.plus(Duration.ofHours(12))) {
            windows.add(new Period(from, from.plus(Duration.ofHours(12))));
        }
        return windows.stream();
    }

    private static Seeding seeding(long seed, int events, int stubs, int notes) {
        return new Seeding("acme", seed, FROM, UNTIL, seats(), 50, events, stubs, notes);
    }

    private static List<Seat> seats() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Seat(
                        "acme",
                        "urn:li:seat:" + number,
                        "urn:li:contract:9001",
                        "urn:li:person:recruiter0" + number,
                        "Rita",
                        "Recruiter",
                        null,
                        null,
                        null))
                .toList();
    }
}
