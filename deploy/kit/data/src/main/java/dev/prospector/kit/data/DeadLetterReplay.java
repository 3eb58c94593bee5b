package dev.prospector.kit.data;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.http.CurrentTenant;

/** Gives an event that was put aside to its topic's handler once more. */
@ApplicationScoped
class DeadLetterReplay {
    private final CurrentTenant tenant;
    private final Tenants tenants;
    private final TenantDeadLetters letters;
    private final TopicHandlers handlers;
    private final EventEffects effects;

    DeadLetterReplay(
            CurrentTenant tenant,
            Tenants tenants,
            TenantDeadLetters letters,
            TopicHandlers handlers,
            EventEffects effects) {
        this.tenant = tenant;
        this.tenants = tenants;
        this.letters = letters;
        this.handlers = handlers;
        this.effects = effects;
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
        var asking = tenant.id();
        try {
            return tenants.in(asking, () -> worked(id) ? Outcome.DONE : Outcome.NOT_THERE);
        } catch (MalformedEvent | UntakenTopic e) {
            return stillFailing(asking, id, e);
        } catch (FailedEffect e) {
            if (Failures.isOutage(e)) {
                throw e.outage();
            }
            return stillFailing(asking, id, e.getCause());
        }
    }

    private Outcome stillFailing(String asking, long id, Throwable failure) {
        tenants.in(asking, () -> letters.failedAgain(id, failure));
        return Outcome.STILL_FAILING;
    }

    private boolean worked(long id) {
        var record = letters.take(id);
        record.ifPresent(found -> {
            effects.of(List.of(IncomingEvent.of(found)), handlers.of(found.topic()));
            letters.remove(id);
        });
        return record.isPresent();
    }
}
