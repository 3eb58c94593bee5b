package dev.prospector.local.scan;

import java.util.Map;

import dev.prospector.local.Http;
import dev.prospector.local.Sandbox;

/** What LinkedIn answers to every fetch of an export, until it is closed. */
record WrongAnswer(Sandbox sandbox, int before) implements AutoCloseable {

    private static final String FETCH = "/v2/exportedCandidates";

    static WrongAnswer of(Sandbox sandbox, int status, String body) {
        Map<String, Object> mapping = Map.of(
                "request", Map.of("method", "GET", "urlPath", FETCH),
                "response",
                        Map.of("status", status, "body", body, "headers", Map.of("Content-Type", "application/json")));
        Http.send("POST", sandbox.address().resolve("/__admin/mappings"), null, mapping)
                .expect(201);
        return new WrongAnswer(sandbox, fetches(sandbox));
    }

    boolean isGiven() {
        return fetches(sandbox) > before;
    }

    @Override
    public void close() {
        Http.send("DELETE", sandbox.address().resolve("/__admin/mappings"), null, null)
                .expect(200);
    }

    private static int fetches(Sandbox sandbox) {
        return Http.send("POST", sandbox.address().resolve("/__admin/requests/count"), null, Map.of("urlPath", FETCH))
                .expect(200)
                .json()
                .path("count")
                .asInt();
    }
}
