package dev.prospector.candidate.application.port.out.identity;

import java.util.SortedSet;

import dev.prospector.candidate.domain.identity.IdentityKey;

/** Makes those who search by, and give out, the same identities wait for each other (architecture.md 2). */
public interface IdentityLocks {

    /**
     * Holds the keys until the transaction ends, whether any candidate carries them or not; waits for others who hold one of them. To
     * be called before anything else in a transaction, and once: keys are taken in their order, so that nobody waits in a circle.
     *
     * @throws dev.prospector.candidate.application.port.out.ConcurrentChange when someone else does not let go of one of them
     */
    void hold(SortedSet<IdentityKey> keys);
}
