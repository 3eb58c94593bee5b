package dev.prospector.kit.http.problem;

import java.util.List;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Errors as clients see them: RFC 9457 with a stable {@code code}, {@code errors[]} that point into the body, and the
 * {@code traceId} under which the logs speak of the request (architecture.md 4). Details never carry personal data.
 */
public final class Problems {
    private Problems() {}

    /** One fault of the body. @param pointer a JSON pointer (RFC 6901), empty for the whole body */
    public record Fault(String pointer, String code, String message) {}

    /** @param code stable, upper case; clients switch on it */
    public static HttpProblem of(int status, String code, String detail) {
        return builder(status, code, detail).build();
    }

    public static HttpProblem notFound(String code, String detail) {
        return of(404, code, detail);
    }

    public static HttpProblem conflict(String code, String detail) {
        return of(409, code, detail);
    }

    /** 422: the body could be read, but one value breaks a rule. */
    public static HttpProblem invalid(String pointer, String code, String message) {
        return faulty(422, "INVALID", "The request breaks a rule.", List.of(new Fault(pointer, code, message)));
    }

    static HttpProblem faulty(int status, String code, String detail, List<Fault> faults) {
        return builder(status, code, detail).with("errors", faults).build();
    }

    private static HttpProblem.Builder builder(int status, String code, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(Titles.of(status))
                .withDetail(detail)
                .with("code", code)
                .with("traceId", traceId());
    }

    static String traceId() {
        return Span.current().getSpanContext().getTraceId();
    }
}
