package dev.prospector.local;

import java.net.URI;

/**
 * A client of the public API.
 *
 * @param api with the prefix {@code /api/v1}
 * @param token null for a client that has none
 */
record Client(URI api, String token) {

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    private Answer send(String method, String path, Object body) {
        return Http.send(method, URI.create(api + path), token, body);
    }
}
