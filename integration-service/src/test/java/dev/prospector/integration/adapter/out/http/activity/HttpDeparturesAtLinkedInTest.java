package dev.prospector.integration.adapter.out.http.activity;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.connection.LinkedInAtHand;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.departure.Departure;
import dev.prospector.integration.domain.departure.Departures;
import dev.prospector.integration.fakes.Samples;

/** What is asked and answered is as LinkedIn RSC 4.1 and 15 have it. */
class HttpDeparturesAtLinkedInTest extends LinkedInAtHand {
    private static final String PATH = "/v2/atsPurgedExportedCandidates";
    private static final Instant LEFT = Instant.parse("2026-02-01T00:00:00Z");
    private static final Departure LENA = Departures.of(Departures.LENA, LEFT);
    private static final TimeWindow WINDOW = new TimeWindow(LEFT.minus(Duration.ofDays(1)), LEFT.plusSeconds(1));

    @Test
    void who_left_in_a_window_is_read_with_the_child_applications_token() {
        answers(any(anyUrl()), GoldenSample.of("purged-exported-candidates.json"));
        assertEquals(List.of(LENA), read());
        var asked = onlyQuestion();
        assertEquals(
                PATH
                        + "?q=criteria&exportType=ONE_CLICK_EXPORT&timeRange.start=1769817600000&timeRange.end=1769904001000"
                        + "&start=0&count=100",
                asked.getUrl());
        assertEquals("Bearer token-of-client-1", asked.getHeader("Authorization"));
    }

    @Test
    void all_pages_are_read() {
        answers(get(urlPathEqualTo(PATH)).withQueryParam("start", equalTo("0")), page(0, "pQ7x2"));
        answers(get(urlPathEqualTo(PATH)).withQueryParam("start", equalTo("1")), page(1, "pq7x2"));
        assertEquals(List.of(LENA, Departures.of(Departures.JONAS, LEFT)), read());
    }

    @Test
    void half_of_it_is_nothing() {
        answers(get(urlPathEqualTo(PATH)).withQueryParam("start", equalTo("0")), page(0, "pQ7x2"));
        server.stubFor(
                get(urlPathEqualTo(PATH)).withQueryParam("start", equalTo("1")).willReturn(status(503)));
        assertEquals(Reason.LINKEDIN_ERROR, declined().reason());
    }

    @Test
    void who_is_no_person_is_no_answer() {
        answers(
                any(anyUrl()),
                GoldenSample.of("purged-exported-candidates.json").with("/elements/0/member", "'urn:li:member:1'"));
        assertEquals(Reason.LINKEDIN_ERROR, declined().reason());
    }

    @ParameterizedTest
    @CsvSource({"403, DENIED", "429, THROTTLED", "500, LINKEDIN_ERROR", "400, REFUSED"})
    void whatever_linkedin_refuses_is_told_apart(int status, Reason reason) {
        server.stubFor(any(urlPathEqualTo(PATH)).willReturn(status(status)));
        assertEquals(reason, declined().reason());
    }

    private List<Departure> read() {
        return new HttpDeparturesAtLinkedIn(questions(Map.of())).read(Samples.connection("acme"), WINDOW);
    }

    private LinkedInDeclined declined() {
        return assertThrows(LinkedInDeclined.class, this::read);
    }

    private static String page(int start, String id) {
        return "{'elements':[{'member':'urn:li:person:%s','purgedAt':%d}],'paging':{'start':%d,'count':1,'total':2}}"
                .formatted(id, LEFT.toEpochMilli(), start);
    }
}
