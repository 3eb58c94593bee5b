package dev.prospector.integration.adapter.in.rest.inbox;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the bodies of pushes on the event loop before anything else looks at them, whatever their content type says: a slow sender holds
 * no thread, and what is too large is not kept.
 */
@ApplicationScoped
class PushReading {
    private static final String PATH = "/webhooks/linkedin/";
    private static final int BEFORE_ALL_OTHERS = 1_000;

    private final PushDoor door;
    private final ObjectMapper json;
    private final WebhookMeters meters;
    private final Duration longest;

    /** @param longest from the first byte of a body to its last */
    PushReading(
            PushDoor door,
            ObjectMapper json,
            WebhookMeters meters,
            @ConfigProperty(name = "prospector.webhook.body-timeout", defaultValue = "10s") Duration longest) {
        this.door = door;
        this.json = json;
        this.meters = meters;
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, BEFORE_ALL_OTHERS);
    }

    private void read(RoutingContext exchange) {
        var path = exchange.normalizedPath();
        var isPush = exchange.request().method().equals(HttpMethod.POST) && path.startsWith(PATH);
        if (isPush) {
            var hookId = path.substring(PATH.length());
            PushReader.read(
                    exchange,
                    longest,
                    body -> door.enter(exchange, hookId, body),
                    problem -> refuse(exchange, problem));
        } else {
            exchange.next();
        }
    }

    /** The connection ends with the answer: the rest of the body may never come. */
    private void refuse(RoutingContext exchange, HttpProblem problem) {
        meters.push(PushOutcome.MALFORMED);
        exchange.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader("Connection", "close")
                .end(text(problem))
                .onComplete(written -> exchange.request().connection().close());
    }

    private Buffer text(HttpProblem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }
}
