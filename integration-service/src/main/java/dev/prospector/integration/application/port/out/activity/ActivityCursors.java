package dev.prospector.integration.application.port.out.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.Freshness;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.integration.domain.connection.ContractUrn;

/**
 * How far recruiters' activity is fetched; the current tenant's, unless it says otherwise. All methods take part in the caller's
 * transaction.
 */
public interface ActivityCursors {
    /**
     * What is known of a cursor without reading all of it.
     *
     * @param active whether its seat is, so that it counts for how fresh a contract is
     */
    record Standing(CursorKey key, boolean active, boolean stopped) {}

    /**
     * Takes one of any tenant: what has waited longest to hear something new, before what has waited longest to go on with history.
     *
     * @param until if it is not saved by then, its worker is taken for dead
     */
    Optional<TakenCursor> take(Instant now, Instant until);

    /** Until the end of the transaction nobody else changes it; nothing when somebody has taken it since. */
    Optional<ActivityCursor> hold(TakenCursor taken);

    /** Whoever took it is done with it. */
    void release(TakenCursor taken, ActivityCursor cursor);

    /** Until the end of the transaction nobody else changes it, be it taken or not; nothing when there is none. */
    Optional<ActivityCursor> hold(CursorKey key);

    /** Stores what was {@link #hold(CursorKey) held}; whoever has taken it goes on. */
    void save(CursorKey key, ActivityCursor cursor);

    void add(CursorKey key, ActivityCursor cursor, boolean active);

    void activate(CursorKey key, boolean active);

    List<Standing> of(ContractUrn contract);

    /** How many of a kind are not stopped. */
    int running(ActivityKind kind);

    /**
     * All stop that nobody has taken.
     *
     * @return false while somebody has taken one
     */
    boolean stopAll(Instant now);

    /** Of each contract and kind that there are cursors of. */
    List<Freshness> freshness();
}
