package dev.prospector.kit.http.problem;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * A body that ends before its end: its sender has gone away, or was cut off for being too slow or sending too much. Nobody reads the
 * answer, and nothing is wrong here. Any other failure to read or write is a fault of ours.
 */
@Provider
class BrokenBodies extends ExceptionMapperBase<IOException> {
    @Inject
    CurrentVertxRequest current;

    @Override
    protected HttpProblem toProblem(IOException e) {
        return isBodyMissing(current.getCurrent().request())
                ? Problems.of(400, "MALFORMED_REQUEST", "The body ended too early.")
                : Problems.of(500, "INTERNAL_ERROR", null);
    }

    /** Whether more was announced than came. A request without a body may not have been read to its end either. */
    private static boolean isBodyMissing(HttpServerRequest request) {
        var hasBody = request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return hasBody && !request.isEnded();
    }
}
