package dev.prospector.local;

import java.net.URI;
import java.util.Map;

/**
 * A client of the public API.
 *
 * @param api with the prefix {@code /api/v1}
 * @param token null for a client that has none
 */
public record Client(URI api, String token) {

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** @param headers besides those of every call */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        return Http.send(method, URI.create(api + path), token, body, headers);
    }

    private Answer send(String method, String path, Object body) {
        return send(method, path, body, Map.of());
    }
}
