package dev.prospector.kit.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Works a batch of events: one transaction per tenant, event ids known already are left out, ids and effects are stored together
 * (architecture.md 3.4). An event whose effect fails becomes a dead letter, and its neighbours are worked without it; one that its
 * handler does not even understand never holds them up.
 */
@ApplicationScoped
public class EventConsumption {
    private final Tenants tenants;
    private final EventEffects effects;
    private final DeadLetters deadLetters;

    EventConsumption(Tenants tenants, EventEffects effects, DeadLetters deadLetters) {
        this.tenants = tenants;
        this.effects = effects;
        this.deadLetters = deadLetters;
    }

    private record Delivery(IncomingEvent event, ConsumerRecord<byte[], byte[]> record) {}

    /**
     * @param handler of the batch's topic; a {@link TopicHandler}, so that its dead letters can be replayed
     * @throws RuntimeException when the database is away or busy: nothing may be acknowledged, the batch comes again
     */
    public void consume(List<ConsumerRecord<byte[], byte[]>> batch, EventHandler handler) {
        byTenant(batch).forEach((tenant, deliveries) -> parted(deliveries, handler)
                .forEach(part -> work(tenant, part, handler)));
    }

    /**
     * All that are understood together; then each that is not, by itself. That comes last: it will have no effect, and where it has one
     * after all, its neighbours may be ahead of it (architecture.md 3.4).
     */
    private static List<List<Delivery>> parted(List<Delivery> deliveries, EventHandler handler) {
        var understood = new ArrayList<Delivery>();
        var parts = new ArrayList<List<Delivery>>();
        deliveries.forEach(delivery -> {
            if (understands(handler, delivery.event)) {
                understood.add(delivery);
            } else {
                parts.add(List.of(delivery));
            }
        });
        parts.add(0, understood);
        return parts;
    }

    /** A handler that fails at the mere look, with whatever, is asked again in the transaction, where that is dealt with. */
    private static boolean understands(EventHandler handler, IncomingEvent event) {
        try {
            return handler.understands(event);
        } catch (RuntimeException | Error e) {
            return false;
        }
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
        if (deliveries.isEmpty()) {
            return;
        }
        var events = deliveries.stream().map(Delivery::event).toList();
        try {
            tenants.in(tenant, () -> effects.of(events, handler));
        } catch (FailedEffect e) {
            if (Failures.isOutage(e)) {
                throw e.outage();
            }
            if (deliveries.size() == 1) {
                deadLetters.add(deliveries.get(0).record, e.getCause());
            } else {
                parts(deliveries, e).forEach(part -> work(tenant, part, handler));
            }
        }
    }

    /** What came before the event that failed, that event, and the rest; single events when it is not known which one failed. */
    private static List<List<Delivery>> parts(List<Delivery> deliveries, FailedEffect failure) {
        for (int i = 0; i < deliveries.size(); i++) {
            if (failure.isOf(deliveries.get(i).event)) {
                var parts = List.of(
                        deliveries.subList(0, i),
                        deliveries.subList(i, i + 1),
                        deliveries.subList(i + 1, deliveries.size()));
                return parts.stream().filter(part -> !part.isEmpty()).toList();
            }
        }
        return deliveries.stream().map(List::of).toList();
    }
}
