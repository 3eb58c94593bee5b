package dev.prospector.gateway.parts;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;

import dev.prospector.gateway.trace.TraceHeaders;
import dev.prospector.kit.http.Headers;

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

    /** As {@link #target()}, without this parameter of the query: it is told to the gateway alone. */
    public String targetWithout(String parameter) {
        var rest = Arrays.stream(Objects.requireNonNullElse(request.query(), "").split("&"))
                .filter(pair -> !pair.isEmpty() && !name(pair).equals(parameter))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path() : path() + "?" + rest;
    }

    private static String name(String pair) {
        return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
    }

    /** Not decoded, without the public prefix and without the query. */
    public String path() {
        return request.path().substring(PREFIX.length());
    }

    /** Services know neither the public address nor the prefix; a path alone is as good (RFC 9110, 10.2.2). */
    static String publicPath(String location) {
        return PREFIX + URI.create(location).getRawPath();
    }

    /** The caller's own token, the id of the request, and its trace. */
    public Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        headers.put(HttpHeaders.AUTHORIZATION, request.getHeader(HttpHeaders.AUTHORIZATION));
        headers.put("X-Request-Id", id());
        headers.put(HttpHeaders.ACCEPT, "application/json");
        TraceHeaders.write(headers::put);
        return headers;
    }

    /** As {@link #headers()}, for a question that has a body. */
    public Map<String, String> headersOfQuestion() {
        var headers = headers();
        headers.put(HttpHeaders.CONTENT_TYPE, "application/json");
        return headers;
    }

    /** As {@link #headers()}, for what changes something: whoever repeats the request with its key repeats it at the service. */
    public Map<String, String> headersOfChange() {
        var headers = headers();
        Optional.ofNullable(request.getHeader(Headers.IDEMPOTENCY_KEY))
                .ifPresent(key -> headers.put(Headers.IDEMPOTENCY_KEY, key));
        return headers;
    }
}
