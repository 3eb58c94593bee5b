package dev.prospector.sync.application.service.activity;

import static dev.prospector.sync.domain.activity.ActivitySamples.AT;
import static dev.prospector.sync.domain.activity.ActivitySamples.CONTRACT;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static dev.prospector.sync.domain.activity.ActivitySamples.RECRUITER;
import static dev.prospector.sync.domain.activity.ActivitySamples.SEAT;
import static dev.prospector.sync.domain.activity.ActivitySamples.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.in.activity.InMailReading;
import dev.prospector.sync.application.port.in.activity.NoteReading;
import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.in.activity.UnknownCandidate;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;
import dev.prospector.sync.application.port.out.activity.CandidatesUnavailable;
import dev.prospector.sync.application.port.out.activity.Matches;
import dev.prospector.sync.application.port.out.activity.ReadingTrail;
import dev.prospector.sync.application.port.out.activity.Texts;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.access.SeatTime;
import dev.prospector.sync.domain.access.Viewer;
import dev.prospector.sync.domain.access.Withheld;
import dev.prospector.sync.domain.activity.ActivitySamples;
import dev.prospector.sync.domain.activity.Direction;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailText;
import dev.prospector.sync.domain.activity.InMailType;
import dev.prospector.sync.domain.activity.NoteText;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.fake.InMemoryInMails;
import dev.prospector.sync.fake.InMemoryRecruiterNotes;
import dev.prospector.sync.fake.InMemoryStubs;
import dev.prospector.sync.fake.OneThreadTenants;

/** Who is shown what of a candidate's InMails and notes (product.md 2.7, 2.8). */
class ActivityReadingTest {

    private static final String CANDIDATE = "c-1";
    private static final String OWNER = "owner";
    private static final String COLLEAGUE = "colleague";
    private static final String UNCONNECTED = "unconnected";

    private final OneThreadTenants tenants = new OneThreadTenants();
    private final InMemoryStubs stubs = new InMemoryStubs(tenants);
    private final InMemoryInMails inMails = new InMemoryInMails(tenants, stubs);
    private final InMemoryRecruiterNotes notes = new InMemoryRecruiterNotes(tenants);
    private final Map<String, Matches.Match> matches = new HashMap<>();
    private final Map<String, Viewer> viewers = new HashMap<>();
    private final List<String> trail = new ArrayList<>();
    private boolean keyIsGone;

    private final ActivityIntakeService intake = new ActivityIntakeService(inMails, notes, stubs);
    private final Readings readings = new Readings(
            candidate -> Optional.ofNullable(matches.get(candidate)), user -> Optional.ofNullable(viewers.get(user)));
    private final Map<Writing, Credit> attributions = new HashMap<>();
    private final Credits credits = new Credits(writings -> attributions);
    private final InMailReading inMailReading =
            new InMailReadingService(readings, new InMailPages(inMails, new OpenTexts(), new Trail()), credits);
    private final NoteReading noteReading =
            new NoteReadingService(readings, new NotePages(notes, new OpenTexts(), new Trail()), credits);

    private final class OpenTexts implements Texts {

        @Override
        public InMailText open(InMail message) {
            demandKey();
            return message.text() == null ? null : new InMailText("subject", message.event());
        }

        @Override
        public NoteText open(RecruiterNote note) {
            demandKey();
            return new NoteText(note.note());
        }

        private void demandKey() {
            if (keyIsGone) {
                throw new UnreadableText();
            }
        }
    }

    private final class Trail implements ReadingTrail {

        @Override
        public void readInMails(String candidateId, List<InMail> shown) {
            shown.forEach(message -> trail.add(candidateId + " " + message.event()));
        }

        @Override
        public void readNotes(String candidateId, List<RecruiterNote> shown) {
            shown.forEach(note -> trail.add(candidateId + " " + note.note()));
        }

        @Override
        public void readStubs(Map<String, String> candidates, List<Stub> shown) {
            shown.forEach(stub -> trail.add(candidates.get(stub.person()) + " " + stub.stub()));
        }
    }

    @BeforeEach
    void a_conversation_that_was_answered_and_shared() {
        matches.put(CANDIDATE, new Matches.Match(true, PERSON));
        viewers.put(
                OWNER,
                new Viewer(true, Set.of(CONTRACT), List.of(new SeatTime(CONTRACT, SEAT, RECRUITER, null, null))));
        viewers.put(COLLEAGUE, new Viewer(true, Set.of(CONTRACT), List.of()));
        viewers.put(UNCONNECTED, new Viewer(false, Set.of(CONTRACT), List.of()));
        tenants.in("acme", () -> {
            intake.inMails(List.of(message(1, Direction.SENT), message(2, Direction.RECEIVED)));
            intake.stubs(List.of(ActivitySamples.stub("urn:li:mailStub:1")));
            intake.notes(List.of(
                    ActivitySamples.note("urn:li:prospectNote:1", AT, TEXT),
                    ActivitySamples.note("urn:li:prospectNote:2", AT, TEXT)));
        });
    }

    private static InMail message(int number, Direction direction) {
        return ActivitySamples.inMail(
                "urn:li:conversationEvent:" + number, PERSON, SEAT, direction, AT.plusSeconds(number));
    }

    @Test
    void the_owner_reads_what_was_said_and_each_text_is_written_down() {
        var shown = read(OWNER).items();
        assertEquals(
                List.of("urn:li:conversationEvent:2", "urn:li:conversationEvent:1"),
                shown.stream().map(item -> item.text().body()).toList());
        assertTrue(shown.stream().allMatch(InMailReading.Shown::own));
        assertEquals(List.of("c-1 urn:li:conversationEvent:2", "c-1 urn:li:conversationEvent:1"), trail);
    }

    @Test
    void a_colleague_is_shown_that_it_happened_and_nothing_is_written_down() {
        isWithheld(Withheld.NOT_OWNER, read(COLLEAGUE));
        isWithheld(Withheld.USER_NOT_CONNECTED, read(UNCONNECTED));
        assertEquals(List.of(), trail);
        assertFalse(read(COLLEAGUE).items().get(0).own());
    }

    @Test
    void while_nothing_can_be_known_of_the_reader_there_is_no_text() {
        isWithheld(Withheld.UNAVAILABLE, read("nobody-answers-for"));
        assertEquals(List.of(), trail);
    }

    @Test
    void a_text_that_does_not_open_is_withheld_and_not_written_down() {
        keyIsGone = true;
        isWithheld(Withheld.UNAVAILABLE, read(OWNER));
        assertTrue(readNotes(OWNER, 10).items().stream().allMatch(shown -> shown.withheld() == Withheld.UNAVAILABLE));
        assertEquals(List.of(), trail);
    }

    @Test
    void a_message_without_a_text_withholds_none() {
        tenants.in(
                "acme",
                () -> intake.inMails(List.of(new InMail(
                        "urn:li:conversationEvent:3",
                        CONTRACT,
                        SEAT,
                        RECRUITER,
                        1,
                        PERSON,
                        null,
                        InMailType.INMAIL_ACCEPTED,
                        Direction.RECEIVED,
                        AT.plusSeconds(3),
                        null))));
        var wordless = read(OWNER).items().get(0);
        assertNull(wordless.text());
        assertNull(wordless.withheld());
        assertFalse(trail.contains("c-1 urn:li:conversationEvent:3"));
    }

    @Test
    void who_is_not_surely_that_member_is_shown_no_text_and_who_is_no_member_nothing() {
        matches.put(CANDIDATE, new Matches.Match(false, PERSON));
        isWithheld(Withheld.NOT_MATCHED, read(OWNER));
        matches.put(CANDIDATE, new Matches.Match(false, null));
        assertEquals(Slice.empty(), read(OWNER));
        assertEquals(Slice.empty(), readNotes(OWNER, 10));
        assertEquals(List.of(), trail);
    }

    /** The rows know the member alone: whoever is that candidate now, is shown them. */
    @Test
    void a_merge_and_its_undo_move_no_rows() {
        matches.put("winner", matches.get(CANDIDATE));
        assertEquals(read(OWNER), read(OWNER, "winner"));
        matches.put(CANDIDATE, new Matches.Match(false, null));
        assertEquals(Slice.empty(), read(OWNER));
        assertEquals(2, read(OWNER, "winner").items().size());
    }

    @Test
    void whom_the_caller_may_not_see_is_not_there() {
        assertThrows(UnknownCandidate.class, () -> read(OWNER, "another"));
        assertThrows(
                UnknownCandidate.class,
                () -> tenants.in("acme", () -> noteReading.newest(OWNER, "another", Optional.empty(), 10)));
    }

    @Test
    void while_it_cannot_be_known_whom_the_caller_may_see_nothing_is_shown() {
        var away = new CandidatesUnavailable(Duration.ofSeconds(3));
        var blind = new InMailReadingService(
                new Readings(
                        candidate -> {
                            throw away;
                        },
                        user -> Optional.empty()),
                new InMailPages(inMails, new OpenTexts(), new Trail()),
                credits);
        var told = assertThrows(
                CandidatesUnavailable.class,
                () -> tenants.in("acme", () -> blind.newest(OWNER, CANDIDATE, Optional.empty(), 10)));
        assertEquals(Duration.ofSeconds(3), told.retryAfter());
    }

    @Test
    void another_tenants_conversation_is_not_there() {
        assertEquals(
                Slice.empty(),
                tenants.in("globex", () -> inMailReading.newest(OWNER, CANDIDATE, Optional.empty(), 10)));
    }

    @Test
    void what_is_beyond_the_page_is_neither_opened_nor_written_down() {
        var first = tenants.in("acme", () -> inMailReading.newest(OWNER, CANDIDATE, Optional.empty(), 1));
        assertTrue(first.more());
        assertEquals(List.of("c-1 urn:li:conversationEvent:2"), trail);
        var place = first.items().get(0).place();
        var second = tenants.in("acme", () -> inMailReading.newest(OWNER, CANDIDATE, Optional.of(place), 1));
        assertFalse(second.more());
        assertEquals(
                "urn:li:conversationEvent:1", second.items().get(0).message().event());
    }

    @Test
    void notes_are_for_all_who_are_connected_and_written_down() {
        assertEquals(
                List.of("urn:li:prospectNote:2", "urn:li:prospectNote:1"),
                readNotes(COLLEAGUE, 10).items().stream()
                        .map(shown -> shown.text().value())
                        .toList());
        assertEquals(List.of("c-1 urn:li:prospectNote:2", "c-1 urn:li:prospectNote:1"), trail);
        assertTrue(readNotes(UNCONNECTED, 10).items().stream()
                .allMatch(shown -> shown.text() == null && shown.withheld() == Withheld.USER_NOT_CONNECTED));
        var first = readNotes(COLLEAGUE, 1);
        assertTrue(first.more());
        var rest = tenants.in(
                "acme",
                () -> noteReading.newest(
                        COLLEAGUE, CANDIDATE, Optional.of(first.items().get(0).place()), 1));
        assertEquals("urn:li:prospectNote:1", rest.items().get(0).note().note());
    }

    @Test
    void it_is_told_who_wrote_what_as_far_as_that_is_known() {
        var rita = new Credit("Seat of Rita", "rita", "Rita Recruiter");
        assertEquals(Credit.NOBODY, read(COLLEAGUE).items().get(0).credit());
        attributions.put(new Writing(CONTRACT, SEAT, RECRUITER), rita);
        var shown = read(COLLEAGUE).items();
        assertEquals(
                List.of(rita, rita),
                shown.stream().map(InMailReading.Shown::credit).toList());
        assertEquals(Withheld.NOT_OWNER, shown.get(0).withheld());
        assertEquals(rita, readNotes(COLLEAGUE, 1).items().get(0).credit());
        assertEquals(
                "urn:li:prospectNote:2",
                readNotes(COLLEAGUE, 1).items().get(0).text().value());
    }

    private static void isWithheld(Withheld reason, Slice<InMailReading.Shown> shown) {
        assertEquals(2, shown.items().size());
        shown.items().forEach(item -> {
            assertEquals(reason, item.withheld());
            assertNull(item.text());
        });
    }

    private Slice<InMailReading.Shown> read(String user) {
        return read(user, CANDIDATE);
    }

    private Slice<InMailReading.Shown> read(String user, String candidate) {
        return tenants.in("acme", () -> inMailReading.newest(user, candidate, Optional.empty(), 10));
    }

    private Slice<NoteReading.Shown> readNotes(String user, int atMost) {
        return tenants.in("acme", () -> noteReading.newest(user, CANDIDATE, Optional.empty(), atMost));
    }
}
