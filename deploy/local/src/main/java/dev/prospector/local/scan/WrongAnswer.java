package dev.prospector.local.scan;

import java.util.Map;

import dev.prospector.local.Http;
import dev.prospector.local.Sandbox;

/** What LinkedIn answers to every call of one kind, until it is closed. */
record WrongAnswer(Sandbox sandbox, String path, int before) implements AutoCloseable {

    /** To fetches of exports. */
    static WrongAnswer toFetches(Sandbox sandbox, int status, String body) {
        return to("GET", "/v2/exportedCandidates", sandbox, status, body);
    }

    static WrongAnswer to(String method, String path, Sandbox sandbox, int status, String body) {
        Map<String, Object> mapping = Map.of(
                "request", Map.of("method", method, "urlPath", path),
                "response",
                        Map.of("status", status, "body", body, "headers", Map.of("Content-Type", "application/json")));
        Http.send("POST", sandbox.address().resolve("/__admin/mappings"), null, mapping)
                .expect(201);
        return new WrongAnswer(sandbox, path, calls(sandbox, path));
    }

    boolean isGiven() {
        return calls(sandbox, path) > before;
    }

    @Override
    public void close() {
        Http.send("DELETE", sandbox.address().resolve("/__admin/mappings"), null, null)
                .expect(200);
    }

    private static int calls(Sandbox sandbox, String path) {
        return Http.send("POST", sandbox.address().resolve("/__admin/requests/count"), null, Map.of("urlPath", path))
                .expect(200)
                .json()
                .path("count")
                .asInt();
    }
}
