package dev.prospector.gateway.oauth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.ValidatableResponse;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.Wire;

@RunningGateway
class CallbackDoorTest {
    private static final String PATH = "/oauth/linkedin/callback";
    private static final String CODE = "AQT-canary-code";
    private static final String STATE = "canary-state";
    private static final String TARGET = PATH + "?code=" + CODE + "%2B&state=" + STATE;
    private static final String FRONT_END = "https://ats.example/settings?linkedin=handle";

    private final Recorder logged = new Recorder();
    private Backends backends;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.integration.register(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(303)
                        .withHeader("Location", FRONT_END)
                        .withHeader("Cache-Control", "no-store")));
        Logger.getLogger("").addHandler(logged);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(logged);
    }

    @Test
    void a_browser_is_sent_on_without_a_token_and_the_query_arrives_as_it_came() {
        callback(TARGET)
                .statusCode(303)
                .header("Location", FRONT_END)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("RateLimit-Remaining", notNullValue());
        assertEquals(TARGET, backends.only().getUrl());
    }

    @Test
    void what_linkedin_declines_arrives_too() {
        var target = PATH + "?error=user_cancelled_authorize&error_description=The+user+said%20no&state=" + STATE;
        callback(target).statusCode(303);
        assertEquals(target, backends.only().getUrl());
    }

    @Test
    void what_the_service_refuses_comes_back_as_it_is() {
        var problem = "{\"status\":400,\"code\":\"STATE_UNKNOWN\"}";
        backends.integration.register(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(problem)));
        callback(TARGET)
                .statusCode(400)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body(equalTo(problem));
    }

    @Test
    void tokens_and_cookies_mean_nothing_here_and_go_no_further() {
        Wire.get(TARGET, "Authorization: Bearer garbage", "Cookie: a=b", "X-Tenant-Id: acme", "X-User-Id: admin");
        for (var header : new String[] {"Authorization", "Cookie", "X-Tenant-Id", "X-User-Id", "Transfer-Encoding"}) {
            assertFalse(backends.only().containsHeader(header), header);
        }
    }

    @Test
    void other_methods_are_405_and_other_paths_404() {
        for (var method : new String[] {"POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"}) {
            var answer = Wire.exchange(method + " " + PATH
                    + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            assertEquals(405, Wire.status(answer), method);
            assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("\r\nallow: get\r\n"), answer);
        }
        for (var path : new String[] {
            "/oauth", "/oauth/linkedin", PATH + "/", PATH + "/x", "/oauth/other/callback", "/api/v1" + PATH
        }) {
            assertTrue(Wire.status(Wire.get(path)) / 100 == 4, path);
        }
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void code_and_state_are_told_nobody_whatever_happens() {
        callback(TARGET).statusCode(303);
        for (var failure : Fault.values()) {
            backends.integration.register(any(anyUrl()).willReturn(aResponse().withFault(failure)));
            Wire.get(TARGET);
        }
        backends.integration.register(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        callback(TARGET).statusCode(500);
        backends.integration.register(any(anyUrl()).willReturn(aResponse().withFixedDelay(4_000)));
        silent(callback(TARGET).statusCode(504).extract().asString());
        silent(callback(TARGET + "x".repeat(9_000)).statusCode(414).extract().asString());
        silent(Wire.get(TARGET + "%"));
        logged.lines.forEach(CallbackDoorTest::silent);
        silent(given().get(metrics).then().statusCode(200).extract().asString());
    }

    @Test
    void the_recorder_hears_what_is_logged() {
        org.jboss.logging.Logger.getLogger(CallbackDoorTest.class).warnf("code %s", CODE);
        assertTrue(logged.lines.stream().anyMatch(line -> line.contains(CODE)));
    }

    private static void silent(String said) {
        assertFalse(said.contains(CODE) || said.contains(STATE), said);
    }

    private static ValidatableResponse callback(String target) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(target)
                .then();
    }

    /** Everything that any logger says, formatted with its parameters and failures. */
    private static final class Recorder extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        private Recorder() {
            setLevel(Level.ALL);
            setFormatter(new PatternFormatter("%c %s%e"));
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(getFormatter().format(line));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
