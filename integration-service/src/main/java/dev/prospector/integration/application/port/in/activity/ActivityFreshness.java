package dev.prospector.integration.application.port.in.activity;

import java.util.List;

import dev.prospector.integration.domain.activity.Freshness;

/** How fresh the current tenant's activity is. */
public interface ActivityFreshness {
    record Judged(Freshness freshness, Freshness.State state) {}

    /** Each kind of each contract that is known, in a steady order. */
    List<Judged> all();
}
