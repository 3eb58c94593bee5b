package dev.prospector.kit.data.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

import dev.prospector.kit.data.sql.Failures;
import dev.prospector.kit.data.sql.Tenants;

/**
 * Works a batch of events: one transaction per tenant, event ids known already are left out, ids and effects are stored together
 * (architecture.md 3.4). An event whose effect fails becomes a dead letter, and its neighbours are worked without it; one that its
 * handler does not even understand never holds them up.
 */
@ApplicationScoped
public class EventConsumption {
    private static final Logger LOG = Logger.getLogger(EventConsumption.class);

    private final Tenants tenants;
    private final EventEffects effects;
    private final DeadLetters deadLetters;

    EventConsumption(Tenants tenants, EventEffects effects, DeadLetters deadLetters) {
        this.tenants = tenants;
        this.effects = effects;
        this.deadLetters = deadLetters;
    }

    private record Delivery<N>(HeardEvent<N> event, ConsumerRecord<byte[], byte[]> record) {}

    /**
     * @param batch of one topic
     * @param handler of that topic; a {@link TopicHandler}, so that its dead letters can be replayed
     * @throws RuntimeException when the database is away or busy: nothing may be acknowledged, the batch comes again
     */
    public <N> void consume(Iterable<ConsumerRecord<byte[], byte[]>> batch, EventHandler<N> handler) {
        try {
            byTenant(batch, handler)
                    .forEach((tenant, deliveries) -> parted(deliveries).forEach(part -> work(tenant, part, handler)));
        } catch (RuntimeException outage) { // only to be told: poison never comes as far as this
            LOG.warnf("events of %s cannot be stored now and wait: %s", topic(batch), kind(outage));
            throw outage;
        }
    }

    private static String topic(Iterable<ConsumerRecord<byte[], byte[]>> batch) {
        return batch.iterator().next().topic();
    }

    /** What is below tells more; its message may quote what it was about. */
    private static String kind(RuntimeException outage) {
        var told = outage.getCause() == null ? outage : outage.getCause();
        return told.getClass().getSimpleName();
    }

    /**
     * All that are understood together; then each that is not, by itself. That comes last: it will have no effect (architecture.md 3.4).
     */
    private static <N> List<List<Delivery<N>>> parted(List<Delivery<N>> deliveries) {
        var parts = new ArrayList<List<Delivery<N>>>();
        parts.add(deliveries.stream()
                .filter(delivery -> delivery.event.isUnderstood())
                .toList());
        deliveries.stream()
                .filter(delivery -> !delivery.event.isUnderstood())
                .map(List::of)
                .forEach(parts::add);
        return parts;
    }

    private <N> Map<String, List<Delivery<N>>> byTenant(
            Iterable<ConsumerRecord<byte[], byte[]>> batch, EventHandler<N> handler) {
        var groups = new LinkedHashMap<String, List<Delivery<N>>>();
        for (var record : batch) {
            try {
                var event = IncomingEvent.of(record);
                groups.computeIfAbsent(event.tenant(), tenant -> new ArrayList<>())
                        .add(new Delivery<>(HeardEvent.by(handler, event), record));
            } catch (MalformedEvent e) {
                deadLetters.add(record, e);
            }
        }
        return groups;
    }

    private <N> void work(String tenant, List<Delivery<N>> deliveries, EventHandler<N> handler) {
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
    private static <N> List<List<Delivery<N>>> parts(List<Delivery<N>> deliveries, FailedEffect failure) {
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
