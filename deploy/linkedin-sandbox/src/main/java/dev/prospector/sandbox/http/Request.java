package dev.prospector.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One HTTP request in plain Java, so that the rules need no server.
 *
 * @param path       as it came, still percent-encoded, without the query
 * @param headers    names in any case
 * @param pathValues what stood at the named places of the route's template
 */
public record Request(
        String method,
        String path,
        String rawQuery,
        Map<String, String> headers,
        byte[] body,
        Map<String, String> pathValues) {

    /** @param url path and query as they came, still percent-encoded */
    public static Request of(String method, String url, Map<String, String> headers, byte[] body) {
        int mark = url.indexOf('?');
        String path = mark < 0 ? url : url.substring(0, mark);
        String query = mark < 0 ? "" : url.substring(mark + 1);
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        return new Request(method, path, query, anyCase, body, Map.of());
    }

    Request at(Map<String, String> values) {
        return new Request(method, path, rawQuery, headers, body, values);
    }

    public Parameters query() {
        return Parameters.parse(rawQuery);
    }

    public String pathValue(String name) {
        return pathValues.get(name);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The credentials of the Authorization header, when it has the given scheme, such as {@code Bearer}. */
    public Optional<String> authorization(String scheme) {
        String start = scheme + " ";
        return header("Authorization")
                .filter(value -> value.regionMatches(true, 0, start, 0, start.length()))
                .map(value -> value.substring(start.length()).trim());
    }

    /** The body of an {@code application/x-www-form-urlencoded} request. */
    public Parameters form() {
        return Parameters.parse(new String(body, StandardCharsets.UTF_8));
    }

    /** The JSON body; anything else is refused with 400. */
    public <T> T json(Class<T> type) {
        return Json.read(body, type);
    }
}
