package dev.prospector.sandbox.linkedin.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;

/**
 * Query tunnelling (section 0.3 of LinkedIn's contract): a POST that names the method it stands for and carries the query in its body, alone
 * as a form, or before the JSON in {@code multipart/mixed}.
 */
public final class Tunnel {

    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern MULTIPART =
            Pattern.compile("multipart/mixed\\s*;.*boundary=\"?([^\";]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private record Part(String contentType, String content) {}

    private Tunnel() {}

    /** The call that is meant; one that came without a tunnel stays as it is. */
    public static Request opened(Request request) {
        Optional<String> method = request.header(OVERRIDE);
        if (method.isEmpty()) {
            return request;
        }
        if (!request.method().equals("POST")) {
            throw ApiError.badParameter(OVERRIDE + " goes with POST");
        }
        String type = request.header(CONTENT_TYPE).orElse("");
        Matcher multipart = MULTIPART.matcher(type);
        return multipart.matches()
                ? both(request, method.get(), multipart.group(1))
                : queryAlone(request, method.get(), type);
    }

    private static Request queryAlone(Request request, String method, String type) {
        if (!type.startsWith(FORM)) {
            throw ApiError.badParameter("A tunnelled query is a form, alone or in multipart/mixed");
        }
        return meant(request, method, new String(request.body(), ISO_8859_1), new Part(null, ""));
    }

    private static Request both(Request request, String method, String boundary) {
        String body = new String(request.body(), ISO_8859_1);
        String query = null;
        Part entity = null;
        for (Part part : parts(body, boundary).toList()) {
            if (part.contentType().startsWith(FORM)) {
                query = part.content();
            } else {
                entity = part;
            }
        }
        if (query == null || entity == null) {
            throw ApiError.badParameter("multipart/mixed holds a form and an entity");
        }
        return meant(request, method, query, entity);
    }

    private static Stream<Part> parts(String body, String boundary) {
        return Stream.of(("\r\n" + body).split(Pattern.quote("\r\n--" + boundary)))
                .skip(1)
                .filter(part -> !part.startsWith("--"))
                .map(Tunnel::part);
    }

    private static Part part(String text) {
        int end = text.indexOf(END_OF_HEADERS);
        if (end < 0) {
            throw ApiError.badParameter("A part of multipart/mixed has headers");
        }
        String type = Stream.of(text.substring(0, end).split("\r\n"))
                .filter(line -> line.regionMatches(true, 0, CONTENT_TYPE + ":", 0, CONTENT_TYPE.length() + 1))
                .map(line -> line.substring(CONTENT_TYPE.length() + 1).trim())
                .findFirst()
                .orElse("");
        return new Part(type, text.substring(end + END_OF_HEADERS.length()));
    }

    private static Request meant(Request request, String method, String query, Part entity) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        headers.remove(OVERRIDE);
        headers.remove(CONTENT_TYPE);
        if (entity.contentType() != null) {
            headers.put(CONTENT_TYPE, entity.contentType());
        }
        String whole = Stream.of(request.rawQuery(), query)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
        return new Request(
                method, request.path(), whole, headers, entity.content().getBytes(ISO_8859_1), Map.of());
    }
}
