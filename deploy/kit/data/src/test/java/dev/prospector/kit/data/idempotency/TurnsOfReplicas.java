package dev.prospector.kit.data.idempotency;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Lets a test treat each request as if it came to a replica of its own: then nobody waits but in the database. */
@Alternative
@Priority(1)
@ApplicationScoped
class TurnsOfReplicas extends Turns {
    private final AtomicInteger comers = new AtomicInteger();
    private volatile boolean eachItsOwn;

    void eachRequestHasItsOwnReplica(boolean is) {
        eachItsOwn = is;
    }

    /** How many have come so far, in all tests. */
    int comers() {
        return comers.get();
    }

    @Override
    boolean await(Object twins, Duration patience) {
        comers.incrementAndGet();
        return eachItsOwn || super.await(twins, patience);
    }
}
