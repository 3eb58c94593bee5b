package dev.prospector.integration.application.service.activity;

import static dev.prospector.integration.application.service.activity.ActivityScene.SEAT;
import static dev.prospector.integration.application.service.activity.ActivityScene.SECOND;
import static dev.prospector.integration.application.service.seat.SeatScene.CONTRACT;
import static dev.prospector.integration.application.service.seat.SeatScene.OMAR;
import static dev.prospector.integration.application.service.seat.SeatScene.RITA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.integration.application.port.in.activity.ActivityUpkeep.Outcome;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.Freshness.State;
import dev.prospector.integration.domain.activity.Reading.Lane;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.fakes.RecordedActivity.Told;

/** InMails, notes and stubs are fetched by themselves (product.md 2.7 to 2.9). */
class ActivityPollingTest {
    private static final PersonUrn LENA = new PersonUrn("urn:li:person:lena");
    private static final Duration EVERY = ActivityPlans.TIMES.every();

    private final ActivityScene scene = new ActivityScene();

    @Test
    void what_is_new_is_told_within_half_an_hour() {
        scene.begun().work();
        scene.linkedIn.inMail(SEAT, "mail", scene.now());
        scene.linkedIn.note(SEAT, "note", scene.now(), true);
        scene.linkedIn.stub(SEAT, "stub", scene.now());
        scene.workFor(EVERY.plusSeconds(10));
        assertEquals(Set.of("mail", "note", "stub"), Set.copyOf(scene.events.names()));
    }

    @Test
    void nobody_is_asked_more_often_than_every_half_hour_once_all_is_read() {
        scene.begun().workUntilRead(SEAT, ActivityKind.NOTES);
        var before = scene.linkedIn.windows(ActivityKind.NOTES).size();
        scene.workFor(Duration.ofHours(2));
        var after = scene.linkedIn.windows(ActivityKind.NOTES).size();
        assertEquals(4, after - before);
    }

    @Test
    void history_of_two_years_comes_newest_first_and_each_message_once() {
        var all = List.of(1, 30, 200, 400, 729);
        all.forEach(days -> scene.linkedIn.inMail(SEAT, days + " days", scene.ago(Duration.ofDays(days))));
        scene.linkedIn.inMail(SEAT, "older", scene.ago(Duration.ofDays(731)));
        scene.linkedIn.inMail(SEAT, "hours", scene.ago(Duration.ofHours(3)));
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        assertEquals(List.of("hours", "1 days", "30 days", "200 days", "400 days", "729 days"), scene.events.names());
    }

    @Test
    void the_pages_of_a_window_are_told_one_after_the_other() {
        for (var i = 0; i < 5; i++) {
            scene.linkedIn.inMail(SEAT, "mail" + i, scene.ago(Duration.ofMinutes(100 - i)));
        }
        scene.begun().workFor(Duration.ofMinutes(1));
        assertEquals(List.of("mail0", "mail1", "mail2", "mail3", "mail4"), scene.events.names());
    }

    @Test
    void a_late_event_is_caught_by_the_overlap_and_what_comes_twice_is_the_same() {
        scene.begun().work();
        scene.linkedIn.inMail(SEAT, "seen", scene.now().plusSeconds(1_500));
        scene.workFor(EVERY.plusSeconds(10));
        scene.linkedIn.inMail(SEAT, "late", scene.now().minusSeconds(400));
        scene.workFor(EVERY);
        assertEquals(List.of("seen", "late", "seen"), scene.events.names());
    }

    @Test
    void a_worker_that_dies_in_the_middle_leaves_the_rest_to_the_next_one() {
        for (var i = 0; i < 4; i++) {
            scene.linkedIn.inMail(SEAT, "mail" + i, scene.ago(Duration.ofMinutes(100 - i)));
        }
        scene.begun().work();
        assertEquals(List.of("mail0", "mail1"), scene.events.names());
        scene.clock.advance(ActivityPlans.TIMES.spacing());
        var taken = Stream.generate(scene.polling::take)
                .takeWhile(Optional::isPresent)
                .count();
        assertEquals(3, taken);
        assertEquals(0, scene.work());
        scene.clock.advance(Scene.TIMES.claim());
        scene.workFor(Duration.ofMinutes(1));
        assertEquals(List.of("mail0", "mail1", "mail2", "mail3"), scene.events.names());
    }

    @Test
    void whoever_was_taken_for_dead_stores_nothing() {
        scene.linkedIn.inMail(SEAT, "mail", scene.ago(Duration.ofMinutes(1)));
        scene.begun();
        var dead = scene.polling.take().orElseThrow();
        scene.clock.advance(Scene.TIMES.claim());
        var others = scene.work();
        assertTrue(others > 0);
        var told = scene.events.names();
        assertEquals(Outcome.STOPPED, scene.polling.tend(dead));
        assertEquals(told, scene.events.names());
    }

    @Test
    void who_is_overtaken_while_linkedin_answers_stores_nothing() {
        scene.linkedIn.inMail(SEAT, "mail", scene.ago(Duration.ofMinutes(1)));
        scene.begun();
        var slow = scene.polling.take().orElseThrow();
        scene.linkedIn.meanwhile(() -> {
            scene.linkedIn.meanwhile(() -> {});
            scene.clock.advance(Scene.TIMES.claim());
            scene.work();
        });
        assertEquals(Outcome.OVERTAKEN, scene.polling.tend(slow));
        assertEquals(1, scene.events.names().stream().filter("mail"::equals).count());
    }

    @Test
    void what_is_new_comes_before_history_however_much_of_that_there_is() {
        scene.begun().work();
        scene.linkedIn.asked().clear();
        scene.seats.world.shows(CONTRACT, "2", OMAR);
        scene.seats.lookedAfter(Duration.ofHours(1));
        scene.work();
        var lanes = scene.linkedIn.asked().stream()
                .map(one -> one.question().reading().lane())
                .toList();
        assertEquals(6, lanes.stream().filter(Lane.LIVE::equals).count());
        assertEquals(
                List.of(),
                lanes.subList(6, lanes.size()).stream()
                        .filter(Lane.LIVE::equals)
                        .toList());
    }

    @Test
    void throttled_by_linkedin_nobody_asks_again_before_its_time() {
        scene.begun();
        scene.linkedIn.declines(Reason.THROTTLED, Duration.ofMinutes(20));
        scene.work();
        var asked = scene.linkedIn.asked().size();
        assertEquals(Optional.empty(), scene.step());
        scene.clock.advance(Duration.ofMinutes(20).minusSeconds(1));
        assertEquals(0, liveAskedAfter(asked));
        scene.linkedIn.answersAgain();
        scene.clock.advance(ActivityPlans.TIMES.spacing());
        assertEquals(3, liveAskedAfter(asked));
    }

    private long liveAskedAfter(int number) {
        scene.work();
        return scene.linkedIn.asked().stream()
                .skip(number)
                .filter(one -> one.question().reading().lane() == Lane.LIVE)
                .count();
    }

    @Test
    void an_outage_is_waited_out_and_nothing_is_missed() {
        scene.begun().work();
        scene.linkedIn.declines(Reason.UNREACHABLE, Duration.ZERO);
        scene.linkedIn.inMail(SEAT, "meanwhile", scene.now().plusSeconds(60));
        scene.clock.advance(Duration.ofHours(30));
        scene.workFor(Duration.ofMinutes(2));
        assertEquals(List.of(), scene.events.names());
        scene.linkedIn.answersAgain();
        scene.workFor(Duration.ofMinutes(20));
        assertEquals(List.of("meanwhile"), scene.events.names());
    }

    @Test
    void a_seat_where_nothing_happens_is_as_fresh_as_any_other() {
        scene.begun().work();
        assertEquals(List.of(), scene.events.names());
        assertEquals(scene.now(), scene.cursor(SEAT, ActivityKind.INMAILS).fetchedUpTo());
    }

    @Test
    void too_many_stubs_in_a_window_are_read_in_halves() {
        scene.linkedIn.shows(2);
        for (var i = 0; i < 9; i++) {
            scene.linkedIn.stub(SEAT, "stub" + i, scene.ago(Duration.ofDays(40 + i)));
        }
        scene.begun().workUntilRead(SEAT, ActivityKind.STUBS);
        assertEquals(9, Set.copyOf(scene.events.names()).size());
        assertEquals(9, scene.events.names().size());
    }

    /** Any other refusal is not about the window: it was asked for sixteen times more, each time in vain. */
    @Test
    void stubs_that_are_refused_otherwise_than_with_400_are_not_read_in_halves() {
        scene.begun().work();
        scene.linkedIn.asked().clear();
        scene.linkedIn.declines(Reason.REFUSED, Duration.ZERO);
        scene.clock.advance(EVERY);
        var outcomes = Stream.generate(scene::step)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Outcome.DECLINED), outcomes);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"UNREACHABLE", "LINKEDIN_ERROR", "REFUSED"})
    void a_window_that_is_never_answered_holds_up_no_older_history(Reason reason) {
        var poison = scene.ago(Duration.ofDays(300)).plus(Duration.ofHours(6));
        scene.linkedIn.cannotTell(SEAT, ActivityKind.INMAILS, poison, new LinkedInDeclined(reason, Duration.ZERO));
        scene.linkedIn.inMail(SEAT, "newer", poison.plusSeconds(90));
        scene.linkedIn.inMail(SEAT, "older", poison.minusSeconds(90));
        scene.linkedIn.inMail(SEAT, "oldest", scene.ago(Duration.ofDays(700)));
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        assertEquals(List.of("oldest"), scene.events.names());
        scene.workFor(Duration.ofHours(12));
        assertEquals(Set.of("oldest", "newer", "older"), Set.copyOf(scene.events.names()));
        assertTrue(scene.cursor(SEAT, ActivityKind.INMAILS).aside().mostTimes() > 10);

        scene.linkedIn.inMail(SEAT, "poison", poison);
        scene.linkedIn.mended();
        scene.workFor(EVERY.multipliedBy(2));
        assertTrue(scene.events.names().contains("poison"));
        assertTrue(scene.cursor(SEAT, ActivityKind.INMAILS).aside().isEmpty());
    }

    @Test
    void stubs_of_a_window_that_is_always_400_hold_up_no_older_ones() {
        var poison = scene.ago(Duration.ofDays(300));
        scene.linkedIn.cannotTell(SEAT, ActivityKind.STUBS, poison, LinkedInDeclined.badRequest(Duration.ZERO));
        scene.linkedIn.stub(SEAT, "older", poison.minusSeconds(90));
        scene.linkedIn.stub(SEAT, "oldest", scene.ago(Duration.ofDays(700)));
        scene.begun().workUntilRead(SEAT, ActivityKind.STUBS);
        assertEquals(List.of("older", "oldest"), scene.events.names());
        assertFalse(scene.cursor(SEAT, ActivityKind.STUBS).aside().isEmpty());
    }

    @Test
    void what_is_new_is_told_within_two_hours_though_linkedin_cannot_tell_something_before_it() {
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.linkedIn.cannotTell(
                SEAT,
                ActivityKind.INMAILS,
                scene.now().plusSeconds(1_200),
                new LinkedInDeclined(Reason.LINKEDIN_ERROR, Duration.ZERO));
        scene.linkedIn.inMail(SEAT, "before", scene.now().plusSeconds(600));
        scene.linkedIn.inMail(SEAT, "after", scene.now().plusSeconds(1_500));
        scene.workFor(ActivityPlans.TIMES.target());
        assertTrue(scene.events.names().contains("after"));
        assertTrue(scene.cursor(SEAT, ActivityKind.INMAILS).fetchedUpTo().isAfter(scene.ago(Duration.ofHours(1))));
        scene.workFor(Duration.ofHours(12));
        assertTrue(scene.events.names().contains("before"));
    }

    /** In the old days what was written between two looks was lost, and nobody saw it. */
    @Test
    void what_is_written_while_our_clock_is_ahead_is_told() {
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.linkedIn.isAhead(Duration.ofDays(-1));
        scene.clock.advance(Duration.ofDays(1));
        scene.workFor(EVERY);
        var linkedIns = scene.ago(Duration.ofDays(1));
        for (var minutes = 0; minutes < 60; minutes++) {
            scene.linkedIn.inMail(SEAT, "mail" + minutes, linkedIns.plusSeconds(60 * minutes));
        }
        scene.workFor(Duration.ofHours(2));
        assertEquals(60, Set.copyOf(scene.events.names()).size());
        var late = scene.freshness().get(0);
        assertEquals(State.LATE, late.state());
    }

    @Test
    void what_is_written_while_our_clock_is_behind_is_told_and_freshness_says_no_more_than_was_read() {
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.linkedIn.isAhead(Duration.ofMinutes(40));
        scene.linkedIn.inMail(SEAT, "mail", scene.now().plusSeconds(2_400));
        scene.workFor(EVERY);
        assertFalse(scene.cursor(SEAT, ActivityKind.INMAILS).fetchedUpTo().isAfter(scene.now()));
        scene.workFor(Duration.ofHours(1));
        assertEquals(Set.of("mail"), Set.copyOf(scene.events.names()));
    }

    @Test
    void access_that_ends_ends_the_questions_and_access_that_comes_back_goes_on() {
        scene.begun().work();
        var cursor = scene.cursor(SEAT, ActivityKind.INMAILS);
        scene.moved(StatusAtLinkedIn.DISABLED);
        scene.clock.advance(EVERY);
        var asked = scene.linkedIn.asked().size();
        scene.work();
        assertEquals(asked, scene.linkedIn.asked().size());
        assertTrue(scene.cursor(SEAT, ActivityKind.INMAILS).isStopped());
        assertEquals(cursor.backlog(), scene.cursor(SEAT, ActivityKind.INMAILS).backlog());
        scene.linkedIn.inMail(SEAT, "meanwhile", scene.now());
        scene.clock.advance(Duration.ofDays(3));
        assertEquals(0, scene.work());

        scene.moved(StatusAtLinkedIn.ENABLED);
        scene.workFor(Duration.ofMinutes(5));
        assertEquals(List.of("meanwhile"), scene.events.names());
        assertEquals(State.CATCHING_UP, scene.freshness().get(0).state());
    }

    @Test
    void what_linkedin_answers_after_access_has_ended_is_told_nobody() {
        scene.linkedIn.inMail(SEAT, "mail", scene.ago(Duration.ofMinutes(1)));
        scene.begun();
        scene.linkedIn.meanwhile(() -> {
            scene.linkedIn.meanwhile(() -> {});
            scene.seats.moved(StatusAtLinkedIn.DISABLED);
        });
        scene.work();
        assertEquals(List.of(), scene.events.names());
        assertTrue(scene.cursor(SEAT, ActivityKind.INMAILS).isStopped());
    }

    @Test
    void a_seat_that_is_gone_is_asked_about_no_more_until_it_is_back() {
        scene.begun().work();
        scene.seats.world.showsNoMore(CONTRACT, "1");
        scene.seats.lookedAfter(Duration.ofHours(1));
        scene.work();
        assertTrue(scene.cursor(SEAT, ActivityKind.NOTES).isStopped());
        assertEquals(0, scene.freshness().get(0).freshness().seats());
        scene.seats.world.shows(CONTRACT, "1", RITA);
        scene.seats.lookedAfter(Duration.ofHours(1));
        assertFalse(scene.cursor(SEAT, ActivityKind.NOTES).isStopped());
    }

    @Test
    void a_seat_that_goes_while_its_history_is_fetched_keeps_nobody_waiting_for_it() {
        scene.seats.world.shows(CONTRACT, "2", OMAR);
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.seats.world.shows(CONTRACT, "3", LENA);
        scene.seats.lookedAfter(Duration.ofHours(1));
        scene.workFor(Duration.ofMinutes(1));
        assertEquals(State.CATCHING_UP, scene.freshness().get(0).state());
        scene.seats.world.showsNoMore(CONTRACT, "3");
        scene.seats.lookedAfter(Duration.ofHours(1));
        scene.workFor(Duration.ofMinutes(1));
        assertEquals(State.CURRENT, scene.freshness().get(0).state());
    }

    @Test
    void a_seat_that_nobody_ever_had_is_not_asked_about() {
        scene.seats.world.shows(CONTRACT, "1", null);
        scene.seats.enabled().looked();
        assertEquals(0, scene.work());
    }

    @Test
    void a_message_is_its_holders_of_that_time() {
        scene.begun().work();
        scene.linkedIn.inMail(SEAT, "rita's", scene.now());
        scene.seats.lookedAfter(Duration.ofHours(1));
        scene.work();
        scene.clock.advance(Duration.ofMinutes(20));
        scene.linkedIn.inMail(SEAT, "nobody knows whose", scene.now());
        scene.clock.advance(Duration.ofMinutes(20));
        scene.work();
        scene.seats.world.shows(CONTRACT, "1", OMAR);
        scene.seats.lookedAfter(Duration.ofMinutes(20));
        scene.linkedIn.inMail(SEAT, "omar's", scene.now());
        scene.workFor(EVERY.plusSeconds(10));
        assertEquals(Optional.of(RITA), holder("rita's"));
        assertEquals(Optional.empty(), holder("nobody knows whose"));
        assertEquals(Optional.of(OMAR), holder("omar's"));
    }

    @Test
    void a_seat_that_changes_hands_while_linkedin_answers_has_nothing_told_as_the_earlier_holders() {
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.seats.lookedAfter(Duration.ofHours(1));
        scene.work();
        scene.linkedIn.inMail(SEAT, "between", scene.now().plus(Duration.ofMinutes(20)));
        scene.clock.advance(Duration.ofHours(1));
        scene.linkedIn.meanwhile(() -> {
            if (isAskedForInMails()) {
                scene.linkedIn.meanwhile(() -> {});
                omarHasTheSeat();
            }
        });
        scene.workFor(EVERY);
        assertEquals(Set.of(Optional.empty()), Set.copyOf(holders("between")));
    }

    @Test
    void a_seat_that_changes_hands_between_two_pages_has_the_first_told_again() {
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.seats.lookedAfter(Duration.ofHours(1));
        scene.work();
        manyBetween();
        scene.clock.advance(Duration.ofHours(1));
        workUntilTold("first");
        omarHasTheSeat();
        scene.workFor(EVERY);
        assertAllNobodys();
    }

    @Test
    void so_it_is_where_the_page_was_one_of_history() {
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.seats.lookedAfter(Duration.ofHours(1));
        manyBetween();
        scene.clock.advance(Duration.ofHours(20));
        workUntilTold("first");
        assertEquals(List.of(), holders("third"));
        omarHasTheSeat();
        scene.workFor(EVERY);
        assertAllNobodys();
    }

    private boolean isAskedForInMails() {
        var asked = scene.linkedIn.asked();
        return asked.get(asked.size() - 1).question().kind() == ActivityKind.INMAILS;
    }

    /** More than LinkedIn shows on a page, after Rita was seen last. */
    private void manyBetween() {
        var minutes = 20;
        for (var name : List.of("first", "second", "third")) {
            scene.linkedIn.inMail(SEAT, name, scene.now().plus(Duration.ofMinutes(minutes++)));
        }
    }

    private void workUntilTold(String name) {
        while (holders(name).isEmpty()) {
            scene.step().orElseGet(() -> {
                scene.clock.advance(ActivityPlans.TIMES.spacing());
                return null;
            });
        }
        assertEquals(List.of(Optional.of(RITA)), holders(name));
    }

    private void omarHasTheSeat() {
        scene.seats.world.shows(CONTRACT, "1", OMAR);
        scene.seats.looked().orElseThrow();
    }

    private void assertAllNobodys() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                Stream.of("first", "second", "third").map(this::holder).toList());
    }

    /** As it was told last. */
    private Optional<?> holder(String name) {
        return holders(name).stream().reduce((before, after) -> after).orElseThrow();
    }

    private List<Optional<PersonUrn>> holders(String name) {
        return scene.events.told().stream()
                .filter(told -> told.record().urn().equals(name))
                .map(Told::holder)
                .toList();
    }

    @Test
    void a_late_link_fetches_that_persons_time_on_the_seat_back() {
        scene.linkedIn.inMail(SEAT, "mail", scene.ago(Duration.ofDays(100)));
        scene.linkedIn.stub(SEAT, "stub", scene.ago(Duration.ofDays(100)));
        scene.begun().workUntilRead(SEAT, ActivityKind.INMAILS);
        scene.workUntilRead(SEAT, ActivityKind.STUBS);
        assertFalse(scene.polling.fetchBack());
        scene.seats.scene.asked(() -> scene.seats.backFetches.ask(RITA, scene.now()));
        assertTrue(scene.polling.fetchBack());
        assertFalse(scene.polling.fetchBack());
        assertEquals(
                List.of(new TimeWindow(
                        scene.ago(Duration.ofDays(730)),
                        scene.cursor(SEAT, ActivityKind.INMAILS).fetchedUpTo())),
                scene.cursor(SEAT, ActivityKind.INMAILS).backlog().windows());
        scene.workUntilRead(SEAT, ActivityKind.INMAILS);
        assertEquals(2, scene.events.names().stream().filter("mail"::equals).count());
        assertEquals(1, scene.events.names().stream().filter("stub"::equals).count());
    }

    @Test
    void ten_times_the_allowed_calls_are_never_made_and_the_new_is_heard_all_day() {
        scene.allows(600);
        scene.seats.world.shows(CONTRACT, "2", OMAR);
        scene.begun();
        var midnight = Instant.parse("2026-01-03T00:00:00Z");
        scene.workFor(Duration.between(scene.now(), midnight).plusHours(24));
        var today = scene.linkedIn.asked().stream()
                .filter(one -> one.question().kind() == ActivityKind.INMAILS)
                .filter(one -> !one.at().isBefore(midnight))
                .toList();
        var live = today.stream()
                .filter(one -> one.question().reading().lane() == Lane.LIVE)
                .count();
        assertTrue(today.size() <= 600, today.size() + " calls");
        assertTrue(today.size() >= 590, today.size() + " calls");
        assertTrue(live >= 2 * 47, live + " looks at what is new");
        assertTrue(scene.cursor(SECOND, ActivityKind.INMAILS).fetchedUpTo().isAfter(scene.ago(EVERY.plusSeconds(10))));
    }

    @Test
    void no_seat_is_asked_about_more_than_twelve_times_in_any_minute() {
        scene.begun().workFor(Duration.ofMinutes(10));
        var times = scene.linkedIn.asked().stream()
                .filter(one -> one.question().kind() == ActivityKind.INMAILS)
                .map(one -> one.at())
                .toList();
        assertTrue(times.size() > 100);
        for (var i = 12; i < times.size(); i++) {
            assertFalse(times.get(i).isBefore(times.get(i - 12).plusSeconds(60)));
        }
    }

    @Test
    void freshness_is_told_of_each_kind_of_each_contract() {
        scene.begun();
        assertEquals(6, scene.freshness().size());
        assertEquals(State.WAITING, scene.freshness().get(0).state());
        scene.work();
        var first = scene.freshness().get(0);
        assertEquals(ActivityKind.INMAILS, first.freshness().kind());
        assertEquals(1, first.freshness().seats());
        assertEquals(Optional.of(scene.now()), first.freshness().fetchedUpTo());
        assertEquals(State.CATCHING_UP, first.state());
        scene.workUntilRead(SEAT, ActivityKind.NOTES);
        assertEquals(State.CURRENT, scene.freshness().get(1).state());
        scene.clock.advance(Duration.ofHours(3));
        assertEquals(State.LATE, scene.freshness().get(1).state());
        scene.seats.moved(StatusAtLinkedIn.DISABLED);
        assertEquals(State.NO_ACCESS, scene.freshness().get(1).state());
    }
}
