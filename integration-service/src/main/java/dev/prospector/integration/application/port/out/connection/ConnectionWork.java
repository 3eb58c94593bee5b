package dev.prospector.integration.application.port.out.connection;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;

/**
 * Work on connections that waits or must be single, one row per tenant and kind (architecture.md 3.10). All methods take part in the
 * caller's transaction.
 */
public interface ConnectionWork {
    /**
     * The current tenant's work of this kind is due then, unless it is due earlier; while somebody is at it, it is due again at once
     * when they are done. It begins anew, as if it had never failed.
     */
    void makeDue(Kind kind, Instant at);

    /**
     * Takes what has been due longest, of any tenant, passing over what others have taken.
     *
     * @param until if it is not settled by then, its worker is taken for dead
     */
    Optional<DueWork> takeDue(Kind kind, Instant now, Instant until);

    /**
     * Takes the current tenant's work of this kind, due or not.
     *
     * @return nothing while somebody else is at it
     */
    Optional<DueWork> claim(Kind kind, Instant now, Instant until);

    /** @return false when somebody else has taken it since: stop at once */
    boolean renew(DueWork work, Instant until);

    /**
     * The current tenant's work is done for now.
     *
     * @param next when it is due again; nothing for not before somebody {@link #makeDue makes it so}
     * @return false when somebody else has taken it since: then nothing is changed
     */
    boolean settle(DueWork work, Optional<Instant> next);

    /** The same after a failure, which is counted. */
    boolean failed(DueWork work, Instant next);
}
