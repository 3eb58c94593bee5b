package dev.prospector.sync.application.port.in.freshness;

import java.util.List;
import java.util.Optional;

import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.freshness.Freshness;
import dev.prospector.sync.domain.freshness.SyncFeature;

/** Says how fresh what came from LinkedIn is, of the current tenant (product.md 2.7; 4, point 4). */
public interface FreshnessReading {

    /**
     * One of each contract and feature, and one of exports.
     *
     * @throws dev.prospector.sync.domain.access.ForbiddenAction when that is not for the caller
     * @throws dev.prospector.sync.application.port.out.activity.FreshnessUnavailable when it cannot be known now
     */
    List<Freshness> all(Caller caller);

    /**
     * For a list of InMails, notes or stubs: of several contracts, the one that is furthest behind.
     *
     * @return nothing when it cannot be known now, or when there is no contract
     */
    Optional<Freshness> of(SyncFeature feature);
}
