package dev.prospector.kit.data.work;

import java.util.function.Supplier;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.arc.Arc;
import org.jboss.logging.MDC;

import dev.prospector.kit.data.sql.Tenants;

/**
 * One trace from the webhook to the last effect (quality.md K3): work that waits in a table keeps the trace that it came with, and goes
 * on in it. Traces are written as W3C's {@code traceparent}.
 */
public final class Traces {
    private static final String TRACE_ID = "traceId";
    private static final String TENANT = "tenant";
    private static final int PARTS = 4;

    private Traces() {}

    /** The running trace, to be stored beside waiting work; null where there is none. */
    public static String current() {
        var context = Span.current().getSpanContext();
        if (!context.isValid()) {
            return null;
        }
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }

    /**
     * Does a piece of work as a span of the trace that it belongs to; calls to other services and log lines carry that trace.
     *
     * @param traceparent where it came from; null or unreadable begins a new trace
     */
    public static <T> T in(String traceparent, String span, Supplier<T> work) {
        var started = tracer().spanBuilder(span).setParent(parent(traceparent)).startSpan();
        var outer = MDC.get(TRACE_ID);
        try {
            MDC.put(TRACE_ID, started.getSpanContext().getTraceId());
            return Context.root().with(started).wrapSupplier(work).get();
        } finally {
            started.end();
            restore(TRACE_ID, outer);
        }
    }

    /** The same for work that answers nothing. */
    public static void in(String traceparent, String span, Runnable work) {
        in(traceparent, span, () -> {
            work.run();
            return null;
        });
    }

    /** The same, and log lines name the tenant too; for steps that are no {@link Tenants} transaction as a whole. */
    public static void in(String tenant, String traceparent, String span, Runnable work) {
        var outer = MDC.get(TENANT);
        MDC.put(TENANT, tenant);
        try {
            in(traceparent, span, work);
        } finally {
            restore(TENANT, outer);
        }
    }

    /** The container's, never the global one: asked for too early, that one is made empty, and the platform then fails to set its own. */
    private static Tracer tracer() {
        return Arc.container().instance(Tracer.class).get();
    }

    private static void restore(String key, Object outer) {
        if (outer == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, outer);
        }
    }

    private static Context parent(String traceparent) {
        var parts = traceparent == null ? new String[0] : traceparent.split("-");
        if (parts.length != PARTS) {
            return Context.root();
        }
        var remote = SpanContext.createFromRemoteParent(parts[1], parts[2], flags(parts[3]), TraceState.getDefault());
        return remote.isValid() ? Context.root().with(Span.wrap(remote)) : Context.root();
    }

    private static TraceFlags flags(String hex) {
        return hex.equals("01") ? TraceFlags.getSampled() : TraceFlags.getDefault();
    }
}
