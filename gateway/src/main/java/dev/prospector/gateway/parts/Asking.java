package dev.prospector.gateway.parts;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;

/** The request that the gateway answers itself, as services are asked for its parts: in the caller's name. */
@RequestScoped
public class Asking {
    private static final String PREFIX = "/api/v1";

    @Inject
    HttpServerRequest request;

    public String id() {
        return request.getHeader("X-Request-Id");
    }

    /** Not decoded, without the public prefix, with the query. */
    public String target() {
        return request.query() == null ? path() : path() + "?" + request.query();
    }

    /** Not decoded, without the public prefix and without the query. */
    public String path() {
        return request.path().substring(PREFIX.length());
    }

    /** The caller's own token and the id of the request. The trace goes on by itself. */
    public Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        headers.put(HttpHeaders.AUTHORIZATION, request.getHeader(HttpHeaders.AUTHORIZATION));
        headers.put("X-Request-Id", id());
        headers.put(HttpHeaders.ACCEPT, "application/json");
        return headers;
    }
}
