package dev.prospector.integration.adapter.out.http.seat;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.connection.LinkedInAtHand;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatHolder;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.SeenSeat;
import dev.prospector.integration.fakes.Samples;

/** Both generations of LinkedIn's API (RSC-505); what is asked and answered is as LinkedIn RSC 5.1 has it. */
class HttpSeatsAtLinkedInTest extends LinkedInAtHand {
    private static final Connection ACME = Samples.connection("acme");
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");
    private static final Map<String, String> V2 = Map.of();
    private static final Map<String, String> REST = Map.of("resources.seatsV2.version", "202603");
    private static final SeenSeat TAKEN = new SeenSeat(
            SeatUrn.ofId("600123"),
            Optional.of(new PersonUrn("urn:li:person:recruiter01")),
            new SeatHolder(Optional.of("Rita"), Optional.of("Recruiter"), Optional.empty()),
            SeatState.ACTIVE,
            List.of("SOURCER_ADD_PROSPECT"));
    private static final SeenSeat VACANT = new SeenSeat(
            SeatUrn.ofId("600124"),
            Optional.empty(),
            new SeatHolder(Optional.empty(), Optional.empty(), Optional.empty()),
            SeatState.INVITED,
            List.of());

    @Test
    void seats_of_all_states_are_read_from_a_start() {
        answers(any(anyUrl()), GoldenSample.of("seats.json"));
        assertEquals(List.of(TAKEN, VACANT), read(V2));
        var asked = onlyQuestion();
        assertEquals(
                "/v2/seatsV2?q=attributes&contracts=urn%3Ali%3Acontract%3A9001&states=ACTIVE&states=INACTIVE&states=INVITED"
                        + "&states=PARKED&start=0&count=100",
                asked.getUrl());
        assertEquals("Bearer token-of-client-1", asked.getHeader("Authorization"));
    }

    @Test
    void rsc_505_seats_are_read_from_the_versioned_api() {
        answers(any(anyUrl()), GoldenSample.of("seats.versioned.json"));
        assertEquals(List.of(TAKEN, VACANT), read(REST));
        var asked = onlyQuestion();
        assertEquals(
                "/rest/seatsV2?q=attributes&contracts=List(urn%3Ali%3Acontract%3A9001)&states=List(ACTIVE,INACTIVE,INVITED,PARKED)"
                        + "&start=0&count=100",
                asked.getUrl());
        assertEquals("202603", asked.getHeader("LinkedIn-Version"));
        assertEquals("2.0.0", asked.getHeader("X-RestLi-Protocol-Version"));
    }

    @Test
    void what_linkedin_adds_does_not_matter() {
        answers(any(anyUrl()), GoldenSample.of("seats.json").withUnknownFields());
        assertEquals(List.of(TAKEN, VACANT), read(V2));
    }

    @Test
    void an_id_may_be_text_or_the_seats_urn_and_a_state_unknown() {
        answers(
                any(anyUrl()),
                "{'elements':[{'id':'1','state':'NEW'},{'id':'urn:li:seat:2','state':'PARKED','member':''}]}");
        // Without a total the page after is asked for, which is the same here.
        var pages = declined(() -> read(V2));
        assertEquals(Reason.LINKEDIN_ERROR, pages.reason());
        answers(
                any(anyUrl()),
                "{'elements':[{'id':'1','state':'NEW'},{'id':'urn:li:seat:2','state':'PARKED','member':''}],'paging':{'total':2}}");
        assertEquals(
                List.of("1", "2"),
                read(V2).stream().map(seat -> seat.seat().id()).toList());
        assertEquals(SeatState.UNKNOWN, read(V2).get(0).state());
        assertEquals(Optional.empty(), read(V2).get(1).member());
    }

    @Test
    void an_address_is_taken_where_linkedin_says_it() {
        answers(any(anyUrl()), GoldenSample.of("seats.json").with("/elements/0/email", "'rita@acme.example'"));
        assertEquals(Optional.of("rita@acme.example"), read(V2).get(0).holder().email());
    }

    @Test
    void all_pages_are_read() {
        answers(get(urlPathEqualTo("/v2/seatsV2")).withQueryParam("start", equalTo("0")), page(0));
        answers(get(urlPathEqualTo("/v2/seatsV2")).withQueryParam("start", equalTo("2")), page(2));
        assertEquals(
                List.of("s0", "s1", "s2", "s3"),
                read(V2).stream().map(seat -> seat.seat().id()).toList());
    }

    @Test
    void half_of_it_is_nothing() {
        answers(get(urlPathEqualTo("/v2/seatsV2")).withQueryParam("start", equalTo("0")), page(0));
        server.stubFor(get(urlPathEqualTo("/v2/seatsV2"))
                .withQueryParam("start", equalTo("2"))
                .willReturn(status(503)));
        assertEquals(Reason.LINKEDIN_ERROR, declined(() -> read(V2)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/elements/0/contract | 'urn:li:contract:9002'",
                "/elements/0/id | null",
                "/elements/0/id | []",
                "/elements/0/id | 'a b'",
                "/elements/0/state | null",
                "/elements/0/member | 'urn:li:member:1'",
                "/elements | {}",
                "/elements/0/seatRoles | 5"
            })
    void what_is_no_seat_of_the_contract_is_no_answer(String place, String value) {
        answers(any(anyUrl()), GoldenSample.of("seats.json").with(place, value));
        assertEquals(Reason.LINKEDIN_ERROR, declined(() -> read(V2)).reason());
    }

    @ParameterizedTest
    @CsvSource({"403, DENIED", "429, THROTTLED", "500, LINKEDIN_ERROR", "400, REFUSED"})
    void whatever_linkedin_refuses_is_told_apart(int status, Reason reason) {
        server.stubFor(any(urlPathEqualTo("/v2/seatsV2")).willReturn(status(status)));
        assertEquals(reason, declined(() -> read(V2)).reason());
    }

    private List<SeenSeat> read(Map<String, String> settings) {
        return new HttpSeatsAtLinkedIn(questions(settings)).read(ACME, CONTRACT);
    }

    private static LinkedInDeclined declined(Executable reading) {
        return assertThrows(LinkedInDeclined.class, reading);
    }

    private static String page(int start) {
        return "{'elements':[{'id':'s%d','state':'ACTIVE'},{'id':'s%d','state':'ACTIVE'}],'paging':{'start':%d,'count':2,'total':4}}"
                .formatted(start, start + 1, start);
    }
}
