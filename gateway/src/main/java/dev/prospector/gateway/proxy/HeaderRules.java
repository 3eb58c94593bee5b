package dev.prospector.gateway.proxy;

import java.util.Locale;
import java.util.Set;
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

    /** The tracer sends its own, with the caller's trace id: a second one would only confuse. */
    private static final Set<String> TRACE = Set.of("traceparent", "tracestate");

    private HeaderRules() {}

    static void cleanRequest(MultiMap headers) {
        removeOneHop(headers);
        TRACE.forEach(headers::remove);
        Set.copyOf(headers.names()).stream().filter(HeaderRules::isOurs).forEach(headers::remove);
    }

    static void cleanAnswer(MultiMap headers) {
        removeOneHop(headers);
    }

    private static void removeOneHop(MultiMap headers) {
        var named = headers.getAll("connection").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        named.forEach(headers::remove);
        ONE_HOP.forEach(headers::remove);
    }

    private static boolean isOurs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("forwarded") || OURS.stream().anyMatch(lower::startsWith);
    }
}
