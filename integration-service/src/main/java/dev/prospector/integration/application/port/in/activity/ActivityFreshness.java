package dev.prospector.integration.application.port.in.activity;

import java.time.Duration;
import java.util.List;

import dev.prospector.integration.domain.activity.Freshness;

/** How fresh the current tenant's activity is. */
public interface ActivityFreshness {
    /** @param target how old it may be before it is late */
    record Judged(Freshness freshness, Duration target, Freshness.State state) {}

    /** Each kind of each contract that is known, in a steady order. */
    List<Judged> all();
}
