package dev.prospector.integration.adapter.out.http.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.linkedin.TestClients;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.fakes.Samples;

class HttpLinkedInProbeTest extends LinkedInAtHand {
    private static final String TOKENS = "/oauth/v2/accessToken";
    private static final String DATE = "Fri, 02 Jan 2026 00:01:00 GMT";

    @Test
    void rsc_106_a_new_token_shows_that_the_credentials_are_taken_and_what_time_it_is_at_linkedin() {
        server.stubFor(post(TOKENS)
                .withRequestBody(containing("grant_type=client_credentials"))
                .withRequestBody(containing("client_id=client-1&client_secret=s3cret%2F%2B%3D"))
                .willReturn(okJson("{\"access_token\":\"t\"}").withHeader("Date", DATE)));
        assertEquals(Instant.parse("2026-01-02T00:01:00Z"), ask());
    }

    @ParameterizedTest
    @CsvSource({"400, DENIED", "401, DENIED", "403, DENIED", "429, THROTTLED", "500, LINKEDIN_ERROR"})
    void a_refusal_is_told_with_its_wait(int status, Reason reason) {
        server.stubFor(post(TOKENS).willReturn(status(status).withHeader("Retry-After", "7")));
        var declined = assertThrows(LinkedInDeclined.class, this::ask);
        assertEquals(reason, declined.reason());
        assertEquals(Duration.ofSeconds(7), declined.retryAfter());
    }

    @Test
    void a_broken_connection_is_no_answer() {
        server.stubFor(post(TOKENS).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertEquals(
                Reason.UNREACHABLE,
                assertThrows(LinkedInDeclined.class, this::ask).reason());
    }

    @Test
    void an_answer_without_a_time_is_of_no_use() {
        server.stubFor(post(TOKENS).willReturn(okJson("{}").withHeader("Date", "today")));
        assertEquals(
                Reason.LINKEDIN_ERROR,
                assertThrows(LinkedInDeclined.class, this::ask).reason());
    }

    private Instant ask() {
        return new HttpLinkedInProbe(TestClients.trial(settings(Map.of()))).askForToken(Samples.connection("acme"));
    }
}
