package dev.prospector.gateway.limits;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;

import dev.prospector.gateway.problem.GatewayProblems;

/** How long addresses and headers may be. The platform's own limits are wider: what is beyond them gets an answer without a body. */
@ApplicationScoped
public class SizeLimits {
    private final long url;
    private final long headers;

    SizeLimits(LimitsConfig limits) {
        url = limits.url().asLongValue();
        headers = limits.headers().asLongValue();
    }

    /** Why the request is refused. */
    public Optional<HttpProblem> refusal(HttpServerRequest request) {
        if (request.uri().length() > url) {
            return Optional.of(GatewayProblems.urlTooLong(url));
        }
        return sizeOfHeaders(request) > headers
                ? Optional.of(GatewayProblems.headersTooLarge(headers))
                : Optional.empty();
    }

    /** As they are on the wire, with colon, space and line end. */
    private static long sizeOfHeaders(HttpServerRequest request) {
        long size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }
}
