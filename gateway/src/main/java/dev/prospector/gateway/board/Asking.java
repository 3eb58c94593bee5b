package dev.prospector.gateway.board;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;

/** The request for a composed screen, as its parts are asked for: in the caller's name, with the same path and query. */
@RequestScoped
class Asking {
    private static final String PREFIX = "/api/v1";

    @Inject
    HttpServerRequest request;

    String id() {
        return request.getHeader("X-Request-Id");
    }

    /** Not decoded, without the public prefix. */
    String path() {
        var path = request.path().substring(PREFIX.length());
        return request.query() == null ? path : path + "?" + request.query();
    }

    /** The caller's own token and the id of the request. The trace goes on by itself. */
    Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        headers.put(HttpHeaders.AUTHORIZATION, request.getHeader(HttpHeaders.AUTHORIZATION));
        headers.put("X-Request-Id", id());
        headers.put(HttpHeaders.ACCEPT, "application/json");
        return headers;
    }
}
