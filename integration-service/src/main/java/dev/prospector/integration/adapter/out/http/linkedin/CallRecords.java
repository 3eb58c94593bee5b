package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.application.port.out.connection.LinkedInCall;

/** What is remembered of each call, for support, operators and traces: never what it was about. */
@ApplicationScoped
class CallRecords {
    private static final int NO_ANSWER = 0;

    /** What LinkedIn's support asks for (LinkedIn RSC 8.4). */
    private static final String UUID = "x-li-uuid";

    private static final String REQUEST_ID = "x-li-request-id";
    private static final String USABLE = "[!-~]{1,100}";

    private final CallJournal journal;
    private final CallMeters meters;
    private final Tracer tracer;
    private final Clock clock;

    private record Made(Caller caller, Call call, Instant at, long nanos, Span span) {}

    CallRecords(CallJournal journal, CallMeters meters, Tracer tracer, Clock clock) {
        this.journal = journal;
        this.meters = meters;
        this.tracer = tracer;
        this.clock = clock;
    }

    /** @throws CallFailed that of the call */
    HttpResponse<byte[]> of(Caller caller, Call call, Supplier<HttpResponse<byte[]>> sending) {
        var span = tracer.spanBuilder("LinkedIn " + call.resource().title())
                .setSpanKind(SpanKind.CLIENT)
                .startSpan();
        var made = new Made(caller, call, clock.instant(), System.nanoTime(), span);
        try {
            var answer = sending.get();
            note(
                    made,
                    answer.statusCode(),
                    Kind.of(answer.statusCode()),
                    header(answer, UUID),
                    header(answer, REQUEST_ID));
            return answer;
        } catch (CallFailed none) {
            note(made, NO_ANSWER, Optional.of(none.kind()), null, null);
            throw none;
        } finally {
            span.end();
        }
    }

    void heldBack(Call call, CallFailed failure) {
        failure.heldBack().ifPresent(by -> meters.heldBack(call.resource(), by));
    }

    private void note(Made made, int status, Optional<Kind> failure, String uuid, String theirId) {
        var time = Duration.ofNanos(System.nanoTime() - made.nanos);
        made.span.setAttribute("http.response.status_code", status);
        meters.made(made.call.resource(), failure, time);
        journal.note(new LinkedInCall(
                made.caller.tenant(),
                made.at,
                made.call.resource().title(),
                made.call.deed(),
                status,
                time.toMillis(),
                traceId(made.span),
                uuid,
                theirId));
    }

    private static String traceId(Span span) {
        return span.getSpanContext().isValid() ? span.getSpanContext().getTraceId() : null;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .filter(value -> value.matches(USABLE))
                .orElse(null);
    }
}
