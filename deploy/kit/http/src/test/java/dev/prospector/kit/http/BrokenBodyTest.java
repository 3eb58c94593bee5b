package dev.prospector.kit.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.http.access.TenantRoles;
import dev.prospector.testbed.TestTokens;
import dev.prospector.testbed.TestbedResource;

/** Callers that do not send what they announced: nobody's mistake but theirs, and nobody reads an answer. */
@QuarkusTest
@QuarkusTestResource(TestbedResource.class)
class BrokenBodyTest {
    private static final String ADMIN = TestTokens.user("acme", "admin", TenantRoles.ADMIN);

    private final Logger problems = Logger.getLogger("http-problem");
    private final Seen seen = new Seen();
    private Level usual;

    @BeforeEach
    void listen() {
        usual = problems.getLevel();
        problems.setLevel(Level.INFO);
        problems.addHandler(seen);
    }

    @AfterEach
    void stopListening() {
        problems.removeHandler(seen);
        problems.setLevel(usual);
    }

    @Test
    void a_caller_that_goes_away_while_it_is_read_is_no_fault_of_ours() throws Exception {
        send("Content-Length: 100", "{\"title\":");
        refusedWithoutAnError();
    }

    @Test
    void nor_is_one_that_stops_between_two_chunks() throws Exception {
        send("Transfer-Encoding: chunked", "9\r\n{\"title\":\r\n");
        refusedWithoutAnError();
    }

    @Test
    void what_else_cannot_be_read_or_written_is_one() throws InterruptedException {
        RestAssured.given()
                .auth()
                .oauth2(ADMIN)
                .get("/samples/unreadable")
                .then()
                .statusCode(500);
        assertEquals(Level.SEVERE.intValue(), seen.next().getLevel().intValue());
    }

    private void refusedWithoutAnError() throws InterruptedException {
        var line = seen.next();
        assertTrue(line.getMessage().contains("status=400"), line.getMessage());
        assertEquals(Level.INFO.intValue(), line.getLevel().intValue());
    }

    private static void send(String header, String part) throws IOException {
        try (var caller = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            var head = "POST /samples HTTP/1.1\r\nHost: kit\r\nContent-Type: application/json\r\n" + header
                    + "\r\nExpect: 100-continue\r\nAuthorization: Bearer " + ADMIN + "\r\n\r\n";
            caller.getOutputStream().write(head.getBytes(US_ASCII));
            var begun = new String(caller.getInputStream().readNBytes(12), US_ASCII);
            assertEquals("HTTP/1.1 100", begun, "the body is being read");
            caller.getOutputStream().write(part.getBytes(US_ASCII));
        }
    }

    private static final class Seen extends Handler {
        private final BlockingQueue<LogRecord> lines = new LinkedBlockingQueue<>();

        LogRecord next() throws InterruptedException {
            var line = lines.poll(10, TimeUnit.SECONDS);
            assertNotNull(line, "nothing was logged");
            return line;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
