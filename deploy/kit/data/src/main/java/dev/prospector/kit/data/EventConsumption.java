package dev.prospector.kit.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Works a batch of events: one transaction per tenant, event ids known already are left out, ids and effects are stored together
 * (architecture.md 3.4). An event whose effect fails becomes a dead letter after its neighbours were worked without it.
 */
@ApplicationScoped
public class EventConsumption {
    private final Tenants tenants;
    private final ProcessedEvents processed;
    private final DeadLetters deadLetters;

    EventConsumption(Tenants tenants, ProcessedEvents processed, DeadLetters deadLetters) {
        this.tenants = tenants;
        this.processed = processed;
        this.deadLetters = deadLetters;
    }

    private record Delivery(IncomingEvent event, ConsumerRecord<byte[], byte[]> record) {}

    /** @throws RuntimeException when the database is away: nothing may be acknowledged, the batch comes again */
    public void consume(List<ConsumerRecord<byte[], byte[]>> batch, EventHandler handler) {
        byTenant(batch).forEach((tenant, deliveries) -> work(tenant, deliveries, handler));
    }

    private Map<String, List<Delivery>> byTenant(List<ConsumerRecord<byte[], byte[]>> batch) {
        var groups = new LinkedHashMap<String, List<Delivery>>();
        for (var record : batch) {
            try {
                var event = IncomingEvent.of(record);
                groups.computeIfAbsent(event.tenant(), tenant -> new ArrayList<>())
                        .add(new Delivery(event, record));
            } catch (MalformedEvent e) {
                deadLetters.add(record, e);
            }
        }
        return groups;
    }

    private void work(String tenant, List<Delivery> deliveries, EventHandler handler) {
        try {
            tenants.in(tenant, () -> effects(deliveries, handler));
        } catch (RuntimeException e) { // whatever a handler throws: one bad event must not stop the others
            if (Failures.isOutage(e)) {
                throw e;
            }
            if (deliveries.size() == 1) {
                deadLetters.add(deliveries.get(0).record, e);
            } else {
                deliveries.forEach(one -> work(tenant, List.of(one), handler));
            }
        }
    }

    private void effects(List<Delivery> deliveries, EventHandler handler) {
        var fresh = new LinkedHashMap<String, IncomingEvent>();
        deliveries.forEach(delivery -> fresh.putIfAbsent(delivery.event.id(), delivery.event));
        fresh.keySet().removeAll(processed.known(List.copyOf(fresh.keySet())));
        if (!fresh.isEmpty()) {
            processed.remember(fresh.keySet());
            fresh.values().forEach(event -> handle(event, handler));
        }
    }

    private static void handle(IncomingEvent event, EventHandler handler) {
        Traces.in(event.traceparent(), "consume " + event.type(), () -> handler.handle(event));
    }
}
