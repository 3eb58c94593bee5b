package dev.prospector.local.data;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.LaunchFailed;

/** One user's client who keeps to the gateway's limits, and comes again when told to. Safe for many threads. */
final class PoliteClient {

    private static final int MOST_TIMES = 30;

    private final Client client;
    private final Pace pace = new Pace();

    PoliteClient(Client client) {
        this.client = client;
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body, Map.of());
    }

    /** Only if it is still as it was in that answer. */
    Answer put(String path, Object body, Answer seen) {
        return send("PUT", path, body, Map.of("If-Match", seen.header("ETag").orElseThrow()));
    }

    private Answer send(String method, String path, Object body, Map<String, String> headers) {
        for (int times = 0; times < MOST_TIMES; times++) {
            pause(pace.reserve(Instant.now()));
            Answer answer = client.send(method, path, body, headers);
            if (!pace.heed(answer, Instant.now())) {
                return answer;
            }
        }
        throw new LaunchFailed(method + " " + path + " was told " + MOST_TIMES + " times to come again later");
    }

    private static void pause(Duration time) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), end).toNanos());
        }
    }
}
