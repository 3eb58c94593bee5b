package dev.prospector.gateway.trace;

import java.util.function.BiConsumer;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.MultiMap;

/** The trace of a request as it goes from process to process (W3C Trace Context). */
public final class TraceHeaders {
    private static final W3CTraceContextPropagator WIRE = W3CTraceContextPropagator.getInstance();

    private static final TextMapGetter<MultiMap> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public String get(MultiMap headers, String name) {
            return headers.get(name);
        }
    };

    private TraceHeaders() {}

    /** The caller's trace; without one, or with a broken one, none. */
    static Context read(MultiMap headers) {
        return WIRE.extract(Context.root(), headers, GETTER);
    }

    /** Lets a service go on with the present request's trace. */
    public static void write(BiConsumer<String, String> header) {
        WIRE.inject(Context.current(), header, BiConsumer::accept);
    }
}
