package dev.prospector.integration.adapter.out.http.activity;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.connection.LinkedInAtHand;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Found;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Question;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.activity.InMail.Direction;
import dev.prospector.integration.domain.activity.PageEnd;
import dev.prospector.integration.domain.activity.Reading;
import dev.prospector.integration.domain.activity.Reading.Lane;
import dev.prospector.integration.domain.activity.RecruiterNote;
import dev.prospector.integration.domain.activity.StubProfile;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.fakes.Samples;

/** What is asked and answered is as LinkedIn RSC 5.2 to 5.4 and 15 have it. */
class HttpRecruiterActivityTest extends LinkedInAtHand {
    private static final SeatKey SEAT = new SeatKey(new ContractUrn("urn:li:contract:9001"), SeatUrn.ofId("600123"));
    private static final PersonUrn LENA = new PersonUrn("urn:li:person:pQ7x2");
    private static final Instant AT = Instant.parse("2026-01-02T00:00:00Z");
    private static final TimeWindow WINDOW = new TimeWindow(AT.minus(Duration.ofHours(12)), AT);
    private static final String FOREIGN = "urn:li:member:7007";

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void inmails_of_one_viewer_and_window_are_read() {
        answers(any(anyUrl()), GoldenSample.of("conversation-events.json"));
        var page = read(ActivityKind.INMAILS, 0);
        assertEquals(
                "/v2/conversationEvents?q=criteria&viewer=urn%3Ali%3Aseat%3A600123&timeRange.start=1767268800000"
                        + "&timeRange.end=1767312000000&start=0&count=50",
                onlyQuestion().getUrl());
        var first = new InMail(
                "urn:li:conversationEvent:ce-1",
                LENA,
                Optional.of("urn:li:thread:t-1"),
                InMail.Type.INMAIL,
                Direction.SENT,
                AT,
                Optional.of("Data engineering in Munich"),
                Optional.of("Hello Lena, we build pipelines by the Isar. Would you like to talk?"));
        assertEquals(first, page.records().get(0));
        var second = (InMail) page.records().get(1);
        assertEquals(InMail.Type.INMAIL_ACCEPTED, second.type());
        assertEquals(Direction.RECEIVED, second.direction());
        assertFalse(second.hasText());
        assertEquals(new PageEnd(OptionalInt.empty(), OptionalInt.of(3), Optional.empty()), page.end());
    }

    @Test
    void notes_are_asked_for_by_their_last_update_with_ends_as_linkedin_counts_them() {
        answers(any(anyUrl()), GoldenSample.of("prospect-notes.json"));
        var page = read(ActivityKind.NOTES, 100);
        assertEquals(
                "/v2/prospectNotes?q=criteria&contract=urn%3Ali%3Acontract%3A9001&owners=urn%3Ali%3Aseat%3A600123"
                        + "&cutoffDate=1767268799999&beforeDate=1767311999999&start=100&count=100",
                onlyQuestion().getUrl());
        var author = Optional.of(new PersonUrn("urn:li:person:recruiter01"));
        assertEquals(
                List.of(
                        new RecruiterNote(
                                "urn:li:prospectNote:pn-1", LENA, author, AT, AT, true, Optional.of("Open to Munich.")),
                        new RecruiterNote(
                                "urn:li:prospectNote:pn-2",
                                LENA,
                                author,
                                AT,
                                AT.plus(Duration.ofDays(1)),
                                false,
                                Optional.of("Prefers to stay in Hamburg."))),
                page.records());
    }

    @Test
    void stubs_of_one_owner_and_window_are_read() {
        answers(any(anyUrl()), GoldenSample.of("mail-stubs.json").with("/elements/1/owner", "'urn:li:seat:600123'"));
        var page = read(ActivityKind.STUBS, 0);
        assertEquals(
                "/v2/mailStubs?q=contract&contract=urn%3Ali%3Acontract%3A9001&owners=urn%3Ali%3Aseat%3A600123"
                        + "&createdDateStart=1767268800000&createdDateEnd=1767312000000&start=0&count=50",
                onlyQuestion().getUrl());
        var first = new StubProfile(
                "urn:li:mailStub:ms-1",
                LENA,
                AT.plus(Duration.ofDays(1)),
                Optional.of("Lena"),
                Optional.of("Okafor"),
                List.of("lena.okafor@example.org"),
                List.of("+49 40 1234567"),
                Optional.of("https://www.linkedin.com/in/sample"));
        assertEquals(first, page.records().get(0));
        assertEquals(2, page.records().size());
    }

    @Test
    void stubs_are_read_from_the_versioned_api() {
        answers(any(anyUrl()), "{'elements':[]}");
        read(ActivityKind.STUBS, Map.of("resources.mailStubs.version", "202603"));
        assertTrue(onlyQuestion().getUrl().startsWith("/rest/mailStubs?q=contract&"));
        assertTrue(onlyQuestion().getUrl().contains("&owners=List(urn%3Ali%3Aseat%3A600123)&"));
    }

    @Test
    void a_window_in_which_nothing_happened_is_empty() {
        answers(any(anyUrl()), "{'elements':[]}");
        var page = read(ActivityKind.INMAILS, 0);
        assertEquals(List.of(), page.records());
        assertEquals(new PageEnd(OptionalInt.empty(), OptionalInt.empty(), Optional.empty()), page.end());
    }

    @Test
    void a_page_that_is_not_the_last_says_where_the_next_begins() {
        answers(
                any(anyUrl()),
                GoldenSample.of("conversation-events.json").with("/paging", "{'start':50,'count':3,'total':100}"));
        assertEquals(
                new PageEnd(OptionalInt.of(53), OptionalInt.of(100), Optional.empty()),
                read(ActivityKind.INMAILS, 50).end());
    }

    @Test
    void a_kind_of_event_that_we_do_not_know_is_left_out_and_one_without_a_kind_is_an_inmail() {
        answers(
                any(anyUrl()),
                GoldenSample.of("conversation-events.json")
                        .with("/elements/0/eventType", "'GROUP_MESSAGE'")
                        .with("/elements/1/eventType", "null"));
        var read = read(ActivityKind.INMAILS, 0).records();
        assertEquals(2, read.size());
        assertEquals(InMail.Type.INMAIL, ((InMail) read.get(0)).type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "INMAILS | conversation-events.json | /elements/0/seat | 'urn:li:seat:600124'",
                "NOTES | prospect-notes.json | /elements/0/owner | 'urn:li:seat:600124'",
                "NOTES | prospect-notes.json | /elements/0/contract | 'urn:li:contract:9002'",
                "STUBS | mail-stubs.json | /elements/1/owner | 'urn:li:seat:600124'"
            })
    void what_was_not_asked_for_is_no_answer(ActivityKind kind, String sample, String place, String value) {
        answers(any(anyUrl()), GoldenSample.of(sample).with(place, value));
        assertEquals(Reason.LINKEDIN_ERROR, declined(kind).reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/elements/1/member | null | member is no text",
                "/elements/1/member | 'urn:li:member:7007' | member is no person URN",
                "/elements/1/direction | 'X7007' | direction is no SENT or RECEIVED",
                "/elements/1/body | {'text':'7007'} | body is no text",
                "/elements/1/seat | null | seat is no text",
                "/elements/1/createdAt | 'y7007' | createdAt is no time"
            })
    void a_row_that_cannot_be_read_is_left_out_and_its_neighbours_are_not(String place, String value, String what) {
        answers(any(anyUrl()), GoldenSample.of("conversation-events.json").with(place, value));
        try (var log = LoggedLines.of(UnreadableRows.class)) {
            var page = read(ActivityKind.INMAILS, 0);
            assertEquals(
                    List.of("urn:li:conversationEvent:ce-1", "urn:li:conversationEvent:ce-3"),
                    page.records().stream().map(ActivityRecord::urn).toList());
            assertEquals(OptionalInt.of(3), page.end().total());
            assertEquals(List.of("LinkedIn's INMAILS: 1 of a page cannot be read: elements[1]." + what), log.lines());
        }
        assertEquals(1, unreadable("inmails"));
    }

    @Test
    void of_several_rows_that_cannot_be_read_each_is_left_out() {
        answers(
                any(anyUrl()),
                GoldenSample.of("conversation-events.json")
                        .with("/elements/0/member", "'" + FOREIGN + "'")
                        .with("/elements/2/direction", "null"));
        try (var log = LoggedLines.of(UnreadableRows.class)) {
            assertEquals(1, read(ActivityKind.INMAILS, 0).records().size());
            assertEquals(
                    List.of("LinkedIn's INMAILS: 2 of a page cannot be read:"
                            + " elements[0].member is no person URN, elements[2].direction is no text"),
                    log.lines());
        }
        assertEquals(2, unreadable("inmails"));
    }

    /** A deleted note without a member says nobody whose copy is to go. */
    @Test
    void a_deleted_note_without_a_member_keeps_no_other_from_being_told() {
        answers(any(anyUrl()), GoldenSample.of("prospect-notes.json").without("/elements/1/member"));
        assertEquals(1, read(ActivityKind.NOTES, 0).records().size());
        assertEquals(1, unreadable("notes"));
    }

    @Test
    void a_note_whose_author_is_no_person_is_left_out() {
        answers(
                any(anyUrl()),
                GoldenSample.of("prospect-notes.json").with("/elements/0/created/actor", "'" + FOREIGN + "'"));
        assertEquals(1, read(ActivityKind.NOTES, 0).records().size());
    }

    /** Then it is what we assume of LinkedIn that is wrong: what was not understood is asked for again, and not taken for read. */
    @Test
    void a_page_of_which_no_row_can_be_read_is_no_answer_and_counted() {
        answers(
                any(anyUrl()),
                GoldenSample.of("mail-stubs.json")
                        .with("/elements/0/member", "'" + FOREIGN + "'")
                        .with("/elements/1/member", "'" + FOREIGN + "'"));
        assertEquals(Reason.LINKEDIN_ERROR, declined(ActivityKind.STUBS).reason());
        assertEquals(2, unreadable("stubs"));
    }

    @Test
    void a_page_says_when_linkedin_answered_by_its_own_clock() {
        var date = "Thu, 01 Jan 2026 23:59:58 GMT";
        server.stubFor(any(urlPathEqualTo("/v2/conversationEvents"))
                .willReturn(okJson("{\"elements\":[]}").withHeader("Date", date)));
        assertEquals(
                Optional.of(AT.minusSeconds(2)),
                read(ActivityKind.INMAILS, 0).end().at());
    }

    @Test
    void a_time_that_is_none_is_as_good_as_none() {
        server.stubFor(any(urlPathEqualTo("/v2/conversationEvents"))
                .willReturn(okJson("{\"elements\":[]}").withHeader("Date", "yesterday")));
        assertEquals(Optional.empty(), read(ActivityKind.INMAILS, 0).end().at());
    }

    @ParameterizedTest
    @CsvSource({"400, true", "404, false", "414, false", "426, false", "500, false"})
    void only_400_is_about_what_was_asked_for(int status, boolean isBadRequest) {
        server.stubFor(any(urlPathEqualTo("/v2/mailStubs")).willReturn(status(status)));
        assertEquals(isBadRequest, declined(ActivityKind.STUBS).isBadRequest());
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "403, DENIED", "429, THROTTLED", "500, LINKEDIN_ERROR"})
    void whatever_linkedin_refuses_is_told_apart(int status, Reason reason) {
        server.stubFor(any(urlPathEqualTo("/v2/mailStubs")).willReturn(status(status)));
        assertEquals(reason, declined(ActivityKind.STUBS).reason());
    }

    @Test
    void one_question_too_many_about_a_seat_is_not_asked_and_another_seats_is() {
        answers(any(anyUrl()), "{'elements':[]}");
        var activity = activity(Map.of("resources.conversationEvents.calls-per-seat-and-minute", "1"));
        activity.read(Samples.connection("acme"), question(SEAT, ActivityKind.INMAILS, 0));
        var declined = assertThrows(LinkedInDeclined.class, () -> {
            // The minute may end between two questions, but not twice in a row.
            activity.read(Samples.connection("acme"), question(SEAT, ActivityKind.INMAILS, 0));
            activity.read(Samples.connection("acme"), question(SEAT, ActivityKind.INMAILS, 0));
        });
        assertEquals(Reason.THROTTLED, declined.reason());
        var other = new SeatKey(SEAT.contract(), SeatUrn.ofId("600124"));
        activity.read(Samples.connection("acme"), question(other, ActivityKind.INMAILS, 0));
    }

    private Found read(ActivityKind kind, int start) {
        return activity(Map.of()).read(Samples.connection("acme"), question(SEAT, kind, start));
    }

    private void read(ActivityKind kind, Map<String, String> settings) {
        activity(settings).read(Samples.connection("acme"), question(SEAT, kind, 0));
    }

    private LinkedInDeclined declined(ActivityKind kind) {
        return assertThrows(LinkedInDeclined.class, () -> read(kind, 0));
    }

    private HttpRecruiterActivity activity(Map<String, String> settings) {
        return new HttpRecruiterActivity(questions(settings), new UnreadableRows(meters));
    }

    private double unreadable(String kind) {
        return meters.get("prospector.activity.unreadable")
                .tag("kind", kind)
                .counter()
                .count();
    }

    private static Question question(SeatKey seat, ActivityKind kind, int start) {
        return new Question(seat, kind, new Reading(Lane.LIVE, WINDOW, start, OptionalInt.empty()), 0);
    }
}
