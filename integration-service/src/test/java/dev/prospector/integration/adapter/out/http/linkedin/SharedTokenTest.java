package dev.prospector.integration.adapter.out.http.linkedin;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.Samples;

class SharedTokenTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Executor EACH_ITS_OWN = work -> new Thread(work).start();

    private final MovingClock clock = new MovingClock();
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private SharedToken token;

    @BeforeEach
    void start() {
        server.start();
        token = new SharedToken(URI.create(server.baseUrl()), new Caller("acme", "client-1", Samples.SECRET), clock);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void rsc_106_many_who_need_a_token_ask_for_one() {
        gives("t", 300);
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::value, EACH_ITS_OWN))
                .toList();
        assertEquals(
                List.of("t"),
                threads.stream().map(CompletableFuture::join).distinct().toList());
        assertEquals(1, asked());
    }

    @Test
    void rsc_106_a_token_is_used_until_near_its_end() {
        gives("t", 0);
        value();
        clock.advance(Duration.ofMinutes(29).minusSeconds(1));
        value();
        assertEquals(1, asked());
        clock.advance(Duration.ofSeconds(1));
        value();
        assertEquals(2, asked());
    }

    @Test
    void nobody_waits_longer_for_another_ones_token_than_their_question_may_take() {
        gives("t", 3_000);
        var first = CompletableFuture.supplyAsync(this::value, EACH_ITS_OWN);
        await().until(() -> asked() == 1);
        assertEquals(Kind.UNREACHABLE, failure(Deadline.in(Duration.ofMillis(50))));
        assertEquals("t", first.join());
    }

    @ParameterizedTest
    @CsvSource({"401, DENIED", "400, DENIED", "429, UNREACHABLE", "500, UNREACHABLE", "200, UNREACHABLE"})
    void without_a_token_it_is_told_why(int status, Kind kind) {
        server.stubFor(post(anyUrl()).willReturn(status(status)));
        assertEquals(kind, failure(Deadline.in(PATIENCE)));
    }

    private Kind failure(Deadline deadline) {
        return assertThrows(CallFailed.class, () -> token.value(deadline)).kind();
    }

    private void gives(String value, int delay) {
        server.stubFor(post(anyUrl())
                .willReturn(okJson("{\"access_token\":\"" + value + "\",\"expires_in\":1800}")
                        .withFixedDelay(delay)));
    }

    private String value() {
        return token.value(Deadline.in(PATIENCE));
    }

    private int asked() {
        return server.findAll(postRequestedFor(anyUrl())).size();
    }
}
