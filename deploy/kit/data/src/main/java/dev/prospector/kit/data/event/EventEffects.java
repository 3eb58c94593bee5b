package dev.prospector.kit.data.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.prospector.kit.data.work.Traces;

/** The effects of events and the marks that they are there: both in the running transaction of the events' tenant, or neither. */
@ApplicationScoped
class EventEffects {
    private final ProcessedEvents processed;
    private final EntityManager entities;

    EventEffects(ProcessedEvents processed, EntityManager entities) {
        this.processed = processed;
        this.entities = entities;
    }

    /**
     * Leaves out events whose effect is there already.
     *
     * @throws FailedEffect when the handler fails, whatever it throws
     */
    <N> void of(Collection<HeardEvent<N>> events, EventHandler<N> handler) {
        var fresh = new LinkedHashMap<String, HeardEvent<N>>();
        events.forEach(event -> fresh.putIfAbsent(event.id(), event));
        fresh.keySet().retainAll(processed.remember(List.copyOf(fresh.keySet())));
        if (!fresh.isEmpty()) {
            handle(fresh.values(), handler);
        }
    }

    private <N> void handle(Collection<HeardEvent<N>> events, EventHandler<N> handler) {
        if (handler instanceof BulkTopicHandler<N> bulk) {
            attempt(
                    null,
                    () -> bulk.handleAll(events.stream().map(HeardEvent::news).toList()));
        } else {
            events.forEach(event -> attempt(event.id(), () -> inItsTrace(event, handler)));
        }
        attempt(null, this::demandCommittable);
    }

    private static <N> void inItsTrace(HeardEvent<N> heard, EventHandler<N> handler) {
        var event = heard.event();
        Traces.in(event.traceparent(), "consume " + event.type(), () -> handler.handle(heard.news()));
    }

    /** An error (a stack that overflows, a class that is missing) is a failure like any other: one event must not stop the topic. */
    private static void attempt(String eventId, Runnable effect) {
        try {
            effect.run();
        } catch (RuntimeException | Error e) {
            throw new FailedEffect(eventId, e);
        }
    }

    /** What the handler left to the commit shows now, while it is known to be the handler's. */
    private void demandCommittable() {
        entities.flush();
        if (QuarkusTransaction.isRollbackOnly()) {
            throw new IllegalStateException("the handler swallowed a failure: its transaction can only be rolled back");
        }
    }
}
