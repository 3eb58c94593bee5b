package dev.prospector.sync.application.port.out.activity;

import static dev.prospector.sync.domain.activity.ActivitySamples.AT;
import static dev.prospector.sync.domain.activity.ActivitySamples.CONTRACT;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static dev.prospector.sync.domain.activity.ActivitySamples.RECRUITER;
import static dev.prospector.sync.domain.activity.ActivitySamples.SEAT;
import static dev.prospector.sync.domain.activity.ActivitySamples.TEXT;
import static dev.prospector.sync.domain.activity.ActivitySamples.goneNote;
import static dev.prospector.sync.domain.activity.ActivitySamples.heldBy;
import static dev.prospector.sync.domain.activity.ActivitySamples.inMail;
import static dev.prospector.sync.domain.activity.ActivitySamples.note;
import static dev.prospector.sync.domain.activity.ActivitySamples.stub;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.out.activity.InMails.Entry;
import dev.prospector.sync.domain.activity.Direction;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailType;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.SealedText;
import dev.prospector.sync.domain.activity.Stub;

/** What every store of LinkedIn's activity keeps, the fake and the database. */
public abstract class ActivityContract {

    private static final String OTHER_SEAT = "urn:li:seat:600124";
    private static final String OTHER_CONTRACT = "urn:li:contract:9002";
    private static final SealedText EDITED = new SealedText(new byte[] {8});

    protected abstract InMails inMails();

    protected abstract RecruiterNotes notes();

    protected abstract Stubs stubs();

    protected abstract ReceivedStubs receivedStubs();

    /** A tenant of this test. */
    protected abstract String tenant();

    protected abstract String anotherTenant();

    protected abstract <T> T work(String tenant, Supplier<T> work);

    @Test
    void an_inmail_comes_back_as_it_was_told_however_often_it_is_told() {
        var message = inMail(event(1), PERSON);
        tell(message, message);
        tell(inMail(event(2), "urn:li:person:pq7x2"), message);
        assertEquals(List.of(new Entry(message, false, false)), all());
    }

    @Test
    void a_text_that_was_not_known_is_added_and_one_that_was_known_stays() {
        var vague = told(RECRUITER, 1, null);
        tell(vague);
        assertEquals(List.of(new Entry(vague, true, false)), all());
        tell(told(RECRUITER, 1, TEXT));
        tell(told(RECRUITER, 1, EDITED), vague);
        assertEquals(List.of(new Entry(told(RECRUITER, 1, TEXT), true, false)), all());
    }

    @Test
    void a_message_is_of_whom_it_was_told_last_to_be() {
        var rita = told("urn:li:person:rita", 1, TEXT);
        var nobody = told(null, 3, TEXT);
        var omar = told("urn:li:person:omar", 4, TEXT);
        for (var known : List.of(rita, nobody, omar, told(null, 6, TEXT))) {
            tell(known, known);
            assertEquals(List.of(new Entry(known, true, false)), all());
        }
    }

    /** An old batch that comes again, a dead letter that is replayed: in any order, in one statement or in many. */
    @Test
    void what_was_told_before_it_was_known_better_changes_nothing() {
        var known = told(null, 3, TEXT);
        var before = told("urn:li:person:rita", 1, null);
        tell(known);
        tell(before);
        tell(told("urn:li:person:omar", 0, TEXT), told("urn:li:person:rita", 2, EDITED), before);
        assertEquals(List.of(new Entry(known, true, false)), all());

        var another = heldBy(null, 3, inMail(event(2), "urn:li:person:another"));
        tell(heldBy(RECRUITER, 1, another), another, heldBy(RECRUITER, 2, another));
        assertEquals(List.of(another), ofAnother());
    }

    private List<InMail> ofAnother() {
        return work(tenant(), () -> inMails().newest("urn:li:person:another", Optional.empty(), 10)).stream()
                .map(Entry::message)
                .toList();
    }

    private static InMail told(String holder, long version, SealedText text) {
        return new InMail(
                event(1),
                CONTRACT,
                SEAT,
                holder,
                version,
                PERSON,
                null,
                InMailType.INMAIL_ACCEPTED,
                Direction.RECEIVED,
                AT,
                text);
    }

    @Test
    void reply_and_consent_are_between_the_member_and_that_seat_of_that_contract() {
        tell(
                at(1, SEAT, Direction.SENT),
                at(2, SEAT, Direction.RECEIVED),
                at(3, OTHER_SEAT, Direction.SENT),
                at(4, "urn:li:seat:600125", Direction.SENT),
                new InMail(
                        event(5),
                        OTHER_CONTRACT,
                        SEAT,
                        null,
                        1,
                        PERSON,
                        null,
                        InMailType.INMAIL,
                        Direction.SENT,
                        AT.plusSeconds(5),
                        TEXT),
                inMail(event(6), "urn:li:person:another", OTHER_SEAT, Direction.RECEIVED, AT));
        work(tenant(), () -> {
            stubs().put(List.of(
                    stub("urn:li:mailStub:1", PERSON, OTHER_SEAT),
                    stub("urn:li:mailStub:1", PERSON, OTHER_SEAT),
                    stub("urn:li:mailStub:2", "urn:li:person:another", SEAT)));
            return null;
        });
        assertEquals(
                List.of("5 false false", "4 false false", "3 false true", "2 true false", "1 true false"),
                all().stream()
                        .map(entry -> entry.message().event().replaceFirst(".*-", "") + " " + entry.replied() + " "
                                + entry.shared())
                        .toList());
    }

    @Test
    void pages_go_on_where_they_ended_also_among_messages_of_one_moment() {
        var messages = new ArrayList<>(IntStream.range(100, 131)
                .mapToObj(number -> inMail(event(number), PERSON, SEAT, Direction.SENT, AT.plusSeconds(number / 7)))
                .toList());
        messages.add(new InMail(
                event(130),
                OTHER_CONTRACT,
                SEAT,
                null,
                1,
                PERSON,
                null,
                InMailType.INMAIL,
                Direction.SENT,
                AT.plusSeconds(18),
                TEXT));
        var disorder = new ArrayList<>(messages);
        Collections.shuffle(disorder, new Random(1));
        tell(disorder.toArray(InMail[]::new));

        var read = new ArrayList<InMail>();
        Optional<Place> after = Optional.empty();
        do {
            var page = page(after, 5);
            page.forEach(entry -> read.add(entry.message()));
            after = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(place(page.get(page.size() - 1).message()));
        } while (after.isPresent());
        var newestFirst = new ArrayList<>(messages);
        Collections.reverse(newestFirst);
        assertEquals(newestFirst, read);
    }

    @Test
    void another_tenant_has_its_own() {
        tell(inMail(event(1), PERSON));
        put(note(noteUrn(1), AT, TEXT));
        assertEquals(List.of(), work(anotherTenant(), () -> inMails().newest(PERSON, Optional.empty(), 10)));
        assertEquals(List.of(), work(anotherTenant(), () -> notes().newest(PERSON, Optional.empty(), 10)));
        work(anotherTenant(), () -> {
            notes().put(List.of(goneNote(noteUrn(1), AT.plusSeconds(1))));
            stubs().put(List.of(stub("urn:li:mailStub:1")));
            return null;
        });
        assertEquals(1, notesNow().size());
        assertEquals(List.of(new Entry(inMail(event(1), PERSON), false, false)), all());
    }

    @Test
    void an_edit_replaces_the_note_and_a_late_earlier_one_does_not() {
        var first = note(noteUrn(1), AT, TEXT);
        var edit = note(noteUrn(1), AT.plusSeconds(9), EDITED);
        put(first, first);
        assertEquals(List.of(first), notesNow());
        put(edit);
        put(note(noteUrn(1), AT.plusSeconds(8), TEXT), first);
        assertEquals(List.of(edit), notesNow());
    }

    /** By a millionth of a second, too: times are kept as they came. */
    @Test
    void of_states_that_come_together_in_any_order_the_latest_stays() {
        var states = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(number -> note(noteUrn(1), AT.plusNanos(number * 1_000L), sealed(number)))
                .toList());
        Collections.shuffle(states, new Random(7));
        put(states.toArray(RecruiterNote[]::new));
        assertEquals(List.of(note(noteUrn(1), AT.plusNanos(39_000), sealed(39))), notesNow());
    }

    @Test
    void a_note_that_is_gone_stays_gone_whatever_comes_late() {
        Instant gone = AT.plusSeconds(9);
        put(note(noteUrn(1), AT, TEXT), goneNote(noteUrn(1), gone));
        assertEquals(List.of(), notesNow());
        put(note(noteUrn(1), AT.plusSeconds(8), EDITED), note(noteUrn(1), gone, EDITED), note(noteUrn(1), AT, TEXT));
        assertEquals(List.of(), notesNow());
        put(goneNote(noteUrn(2), gone), note(noteUrn(2), gone, EDITED));
        assertEquals(List.of(), notesNow());
    }

    @Test
    void at_the_same_time_being_gone_counts_and_a_later_state_brings_it_back() {
        put(note(noteUrn(1), AT, TEXT), goneNote(noteUrn(1), AT));
        assertEquals(List.of(), notesNow());
        var back = note(noteUrn(1), AT.plusSeconds(1), EDITED);
        put(back);
        assertEquals(List.of(back), notesNow());
    }

    @Test
    void notes_come_newest_first_page_by_page() {
        IntStream.range(1, 8)
                .forEach(number -> put(note(
                        noteUrn(number),
                        PERSON,
                        AT.plusSeconds(number / 3),
                        AT.plusSeconds(100 - number),
                        sealed(number))));
        put(note(noteUrn(9), "urn:li:person:another", AT, AT, TEXT));
        var all = notesNow().stream().map(RecruiterNote::note).toList();
        assertEquals(
                IntStream.of(7, 6, 5, 4, 3, 2, 1)
                        .mapToObj(ActivityContract::noteUrn)
                        .toList(),
                all);
        var last = notesNow().get(2);
        var rest = work(tenant(), () -> notes().newest(
                        PERSON, Optional.of(new Place(last.createdAt(), last.note(), last.contract())), 2));
        assertEquals(
                List.of(noteUrn(4), noteUrn(3)),
                rest.stream().map(RecruiterNote::note).toList());
    }

    @Test
    void stubs_come_newest_first_page_by_page_also_among_those_of_one_moment() {
        var all = new ArrayList<>(IntStream.range(1, 8)
                .mapToObj(number -> stubAt(number, CONTRACT, PERSON, AT.plusSeconds(number / 3)))
                .toList());
        all.add(stubAt(7, OTHER_CONTRACT, PERSON, AT.plusSeconds(2)));
        share(stubAt(9, CONTRACT, "urn:li:person:pq7x2", AT));
        share(all.toArray(Stub[]::new));

        var read = new ArrayList<Stub>();
        Optional<Place> after = Optional.empty();
        do {
            var page = received(PERSON, after, 3);
            page.forEach(entry -> read.add(entry.stub()));
            after = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(place(page.get(page.size() - 1).stub()));
        } while (after.isPresent());
        Collections.reverse(all);
        assertEquals(all, read);
    }

    @Test
    void of_many_members_the_newest_stubs_of_each_come_newest_first() {
        var other = "urn:li:person:other";
        share(
                stubAt(1, CONTRACT, PERSON, AT.plusSeconds(1)),
                stubAt(2, CONTRACT, PERSON, AT.plusSeconds(5)),
                stubAt(3, CONTRACT, PERSON, AT.plusSeconds(4)),
                stubAt(4, CONTRACT, other, AT),
                stubAt(5, CONTRACT, "urn:li:person:nobody-asks", AT));
        assertEquals(
                List.of(stubUrn(2), stubUrn(3), stubUrn(4)),
                work(tenant(), () -> receivedStubs().newest(Set.of(PERSON, other, "urn:li:person:none"), 2)).stream()
                        .map(entry -> entry.stub().stub())
                        .toList());
        assertEquals(List.of(), work(tenant(), () -> receivedStubs().newest(Set.of(), 2)));
        assertEquals(List.of(), work(anotherTenant(), () -> receivedStubs().newest(Set.of(PERSON), 2)));
        assertEquals(List.of(), work(anotherTenant(), () -> receivedStubs().newest(PERSON, Optional.empty(), 2)));
    }

    @Test
    void a_stub_was_shared_with_who_had_the_seat_when_the_two_last_wrote_before() {
        tell(
                writtenBy("early", 1, SEAT, AT.minusSeconds(20)),
                writtenBy(null, 2, SEAT, AT.minusSeconds(10)),
                writtenBy("then", 3, SEAT, AT),
                writtenBy("later", 4, SEAT, AT.plusSeconds(1)),
                writtenBy("elsewhere", 5, OTHER_SEAT, AT));
        share(stub(stubUrn(1), PERSON, SEAT), stub(stubUrn(2), PERSON, "urn:li:seat:600125"));
        assertEquals(
                Arrays.asList(null, "urn:li:person:then"),
                received(PERSON, Optional.empty(), 10).stream()
                        .map(ReceivedStubs.Entry::holder)
                        .toList());
        assertEquals(
                Arrays.asList(null, "urn:li:person:then"),
                work(tenant(), () -> receivedStubs().newest(Set.of(PERSON), 10)).stream()
                        .map(ReceivedStubs.Entry::holder)
                        .toList());
    }

    /** Between two looks at the seat: who wrote earlier may not have had it any more. */
    @Test
    void with_whom_a_stub_was_shared_is_not_known_where_the_last_message_before_is_nobodys() {
        tell(writtenBy("early", 1, SEAT, AT.minusSeconds(20)), writtenBy("early", 2, SEAT, AT));
        share(stub(stubUrn(1), PERSON, SEAT));
        assertEquals("urn:li:person:early", sharedWith());
        tell(heldBy(null, 3, writtenBy(null, 2, SEAT, AT)));
        assertNull(sharedWith());
    }

    private String sharedWith() {
        return received(PERSON, Optional.empty(), 1).get(0).holder();
    }

    private static InMail writtenBy(String holder, int number, String seat, Instant at) {
        return new InMail(
                event(number),
                CONTRACT,
                seat,
                holder == null ? null : "urn:li:person:" + holder,
                1,
                PERSON,
                null,
                InMailType.INMAIL,
                Direction.SENT,
                at,
                TEXT);
    }

    private static Stub stubAt(int number, String contract, String person, Instant at) {
        return new Stub(stubUrn(number), contract, SEAT, person, at, sealed(number));
    }

    private static String stubUrn(int number) {
        return "urn:li:mailStub:ms-" + number;
    }

    private static Place place(Stub stub) {
        return new Place(stub.createdAt(), stub.stub(), stub.contract());
    }

    private void share(Stub... told) {
        work(tenant(), () -> {
            stubs().put(List.of(told));
            return null;
        });
    }

    private List<ReceivedStubs.Entry> received(String person, Optional<Place> after, int atMost) {
        return work(tenant(), () -> receivedStubs().newest(person, after, atMost));
    }

    @Test
    void nothing_told_is_nothing_stored() {
        tell();
        put();
        assertEquals(List.of(), all());
        assertEquals(List.of(), notesNow());
    }

    private static SealedText sealed(int number) {
        return new SealedText(new byte[] {(byte) number});
    }

    private static String event(int number) {
        return "urn:li:conversationEvent:ce-" + number;
    }

    private static String noteUrn(int number) {
        return "urn:li:prospectNote:pn-" + number;
    }

    private static InMail at(int number, String seat, Direction direction) {
        return inMail(event(number), PERSON, seat, direction, AT.plusSeconds(number));
    }

    private static Place place(InMail message) {
        return new Place(message.at(), message.event(), message.contract());
    }

    private void tell(InMail... told) {
        work(tenant(), () -> {
            inMails().add(List.of(told));
            return null;
        });
    }

    private void put(RecruiterNote... told) {
        work(tenant(), () -> {
            notes().put(List.of(told));
            return null;
        });
    }

    private List<Entry> all() {
        return page(Optional.empty(), 100);
    }

    private List<Entry> page(Optional<Place> after, int atMost) {
        return work(tenant(), () -> inMails().newest(PERSON, after, atMost));
    }

    private List<RecruiterNote> notesNow() {
        return work(tenant(), () -> notes().newest(PERSON, Optional.empty(), 100));
    }
}
