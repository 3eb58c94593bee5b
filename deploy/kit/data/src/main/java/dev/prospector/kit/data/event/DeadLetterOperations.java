package dev.prospector.kit.data.event;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;
import dev.prospector.kit.data.audit.Origin;
import dev.prospector.kit.data.audit.Origins;
import dev.prospector.kit.data.sql.Failures;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.http.access.CurrentTenant;

/**
 * What an admin can do with a dead letter: give it to its topic's handler once more, or delete it. Either stands in the audit, in the same
 * transaction; what an event says does not.
 */
@ApplicationScoped
class DeadLetterOperations {
    private final CurrentTenant tenant;
    private final Tenants tenants;
    private final TenantDeadLetters letters;
    private final TopicHandlers handlers;
    private final EventEffects effects;
    private final AuditLog audit;
    private final Origins origins;

    DeadLetterOperations(
            CurrentTenant tenant,
            Tenants tenants,
            TenantDeadLetters letters,
            TopicHandlers handlers,
            EventEffects effects,
            AuditLog audit,
            Origins origins) {
        this.tenant = tenant;
        this.tenants = tenants;
        this.letters = letters;
        this.handlers = handlers;
        this.effects = effects;
        this.audit = audit;
        this.origins = origins;
    }

    enum Outcome {
        DONE,
        /** Nobody's, another tenant's, or somebody was faster. */
        NOT_THERE,
        /** Its failure is noted, the dead letter stays. */
        STILL_FAILING
    }

    /**
     * The effect, its mark and the dead letter's removal are one transaction, and the row is locked first: of replays at the same time
     * one has an effect. An event whose effect is there already is only removed.
     *
     * @throws RuntimeException when the database is away or busy: nothing has changed
     */
    Outcome replay(long id) {
        var asking = new Asking(tenant.id(), origins.current());
        try {
            return tenants.in(asking.tenant, () -> worked(id, asking) ? Outcome.DONE : Outcome.NOT_THERE);
        } catch (MalformedEvent | UntakenTopic e) {
            return stillFailing(asking, id, e);
        } catch (FailedEffect e) {
            if (Failures.isOutage(e)) {
                throw e.outage();
            }
            return stillFailing(asking, id, e.getCause());
        }
    }

    /** @return false when it is not there, or another tenant's */
    @Transactional
    boolean delete(long id) {
        var letter = letters.take(id);
        letter.ifPresent(found -> {
            letters.remove(id);
            audit.append(entry("DEAD_LETTER_DELETED", id).change(Event.of(found), null));
        });
        return letter.isPresent();
    }

    private record Asking(String tenant, Origin origin) {}

    /** What the audit keeps of a dead letter. */
    private record Event(String id, String topic, String type) {
        static Event of(ConsumerRecord<byte[], byte[]> record) {
            return new Event(
                    IncomingEvent.header(record, EventHeaders.EVENT_ID),
                    record.topic(),
                    IncomingEvent.header(record, EventHeaders.TYPE));
        }
    }

    private Outcome stillFailing(Asking asking, long id, Throwable failure) {
        tenants.in(asking.tenant, () -> {
            letters.failedAgain(id, failure);
            audit.append(replayed(id, null, Outcome.STILL_FAILING), asking.origin);
        });
        return Outcome.STILL_FAILING;
    }

    private boolean worked(long id, Asking asking) {
        var record = letters.take(id);
        record.ifPresent(found -> {
            replay(IncomingEvent.of(found), handlers.of(found.topic()));
            letters.remove(id);
            audit.append(replayed(id, Event.of(found), Outcome.DONE), asking.origin);
        });
        return record.isPresent();
    }

    private <N> void replay(IncomingEvent event, EventHandler<N> handler) {
        effects.of(List.of(HeardEvent.by(handler, event)), handler);
    }

    private static AuditEntry replayed(long id, Event event, Outcome outcome) {
        return entry("DEAD_LETTER_REPLAYED", id).change(event, Map.of("outcome", outcome));
    }

    private static AuditEntry entry(String action, long id) {
        return AuditEntry.of(action, "dead-letter", id);
    }
}
