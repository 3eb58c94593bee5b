package dev.prospector.gateway.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator's collector gets of a request. */
class RequestTracesTest {
    private static final String CALLERS_TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<SpanData> collected = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_request_that_is_listened_to_is_told_once_when_it_is_answered() throws Exception {
        ask(Sampler.alwaysOn(), "/api/v1/jobs?q=somebody", 200);
        var span = collected.poll(5, TimeUnit.SECONDS);
        assertEquals("GET", span.getName());
        assertEquals(CALLERS_TRACE, span.getTraceId());
        assertEquals("00f067aa0ba902b7", span.getParentSpanId());
        assertEquals(
                "{http.request.method=GET, http.response.status_code=200, url.path=/api/v1/jobs}",
                new TreeMap<>(said(span)).toString());
        assertEquals(StatusData.unset(), span.getStatus());
    }

    @Test
    void a_fault_of_ours_is_one() throws Exception {
        ask(Sampler.alwaysOn(), "/api/v1/jobs", 502);
        assertEquals(StatusData.error(), collected.poll(5, TimeUnit.SECONDS).getStatus());
    }

    @Test
    void hook_ids_and_queries_are_not_told() throws Exception {
        ask(Sampler.alwaysOn(), "/webhooks/linkedin/the-hook-id?challengeCode=x", 200);
        var said = said(collected.poll(5, TimeUnit.SECONDS)).toString();
        assertFalse(said.contains("the-hook-id") || said.contains("challenge"), said);
    }

    @Test
    void what_nobody_listens_to_is_not_told() throws Exception {
        ask(Sampler.alwaysOff(), "/api/v1/jobs", 200);
        assertEquals(List.of(), List.copyOf(collected));
    }

    private static Map<String, Object> said(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(said -> said.getKey().getKey(), Map.Entry::getValue));
    }

    private void ask(Sampler sampler, String target, int status) throws Exception {
        var traces = new RequestTraces(OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(sampler)
                        .addSpanProcessor(SimpleSpanProcessor.create(new Collector()))
                        .build())
                .build());
        var router = Router.router(vertx);
        router.route().handler(ctx -> {
            traces.begin(ctx);
            ctx.response().setStatusCode(status).end();
        });
        var answered = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .compose(server ->
                        vertx.createHttpClient().request(HttpMethod.GET, server.actualPort(), "127.0.0.1", target))
                .compose(request -> request.putHeader("traceparent", "00-" + CALLERS_TRACE + "-00f067aa0ba902b7-01")
                        .send())
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);
        assertEquals(status, answered.statusCode());
    }

    private final class Collector implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            collected.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
