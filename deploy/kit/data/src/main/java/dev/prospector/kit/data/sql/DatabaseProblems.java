package dev.prospector.kit.data.sql;

import java.time.Duration;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.DefaultExceptionMapper;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.kit.http.problem.Problems;

/**
 * A database that is away, busy or full is no fault of the request nor of ours: the same request can succeed later. What breaks in the
 * commit itself is told apart, because it may have taken effect all the same.
 */
class DatabaseProblems {
    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final DefaultExceptionMapper faults = new DefaultExceptionMapper();

    @ServerExceptionMapper
    Response failed(RuntimeException failure) {
        if (Failures.isOfTheDatabase(failure)) {
            LOG.warnf("the database is not to be had: %s", Failures.describe(failure));
            return later(503, "DATABASE_UNAVAILABLE", "The database cannot be reached now; nothing was done.");
        }
        if (Failures.isOfACommit(failure)) {
            LOG.warnf("a commit broke off: %s", Failures.describe(failure));
            return later(502, "DATABASE_FAILED", "The database broke off: whether this took effect is unknown.");
        }
        return faults.toResponse(failure);
    }

    private static Response later(int status, String code, String detail) {
        return Response.fromResponse(Problems.of(status, code, detail).toResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER.toSeconds())
                .build();
    }
}
