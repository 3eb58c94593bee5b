package dev.prospector.gateway.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;

/** Which headers end at the gateway. */
final class HeaderRules {
    /** RFC 9110, 7.6.1, and the names that older software uses for the same. {@code Expect} was answered here. */
    private static final Set<String> ONE_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect");

    /** What services believe from each other is never believed from outside (architecture.md 3.2). */
    private static final Set<String> OURS = Set.of("x-tenant-", "x-user-", "x-forwarded-");

    /** The gateway sends its own, with the caller's trace id: a second one would only confuse. */
    private static final Set<String> TRACE = Set.of("traceparent", "tracestate");

    private HeaderRules() {}

    static void cleanRequest(MultiMap headers) {
        remove(headers, name -> ONE_HOP.contains(name) || TRACE.contains(name) || isOurs(name));
    }

    static void cleanAnswer(MultiMap headers) {
        remove(headers, ONE_HOP::contains);
    }

    /** In one pass: this runs for each request, twice. */
    private static void remove(MultiMap headers, Predicate<String> unwanted) {
        var named = named(headers.getAll("connection"));
        var found = new ArrayList<String>();
        for (var header : headers) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (unwanted.test(name) || named.contains(name)) {
                found.add(name);
            }
        }
        found.forEach(headers::remove);
    }

    /** Whatever {@code Connection} names goes only one hop too. */
    private static Set<String> named(List<String> connection) {
        return connection.isEmpty()
                ? Set.of()
                : connection.stream()
                        .flatMap(value ->
                                Stream.of(value.toLowerCase(Locale.ROOT).split(",")))
                        .map(String::trim)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOurs(String name) {
        return name.equals("forwarded") || OURS.stream().anyMatch(name::startsWith);
    }
}
