package dev.prospector.sync.application.port.out.activity;

import java.util.List;

import dev.prospector.sync.domain.freshness.Progress;

/** How far the fetching of InMails, notes and stubs is; what it says is at most 30 seconds old. */
public interface Fetching {

    /**
     * Of each contract and feature of the current tenant, in a steady order; none without a contract.
     *
     * @throws FreshnessUnavailable when there is no answer now
     */
    List<Progress> progress();
}
