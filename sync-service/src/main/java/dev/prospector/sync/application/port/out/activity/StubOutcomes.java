package dev.prospector.sync.application.port.out.activity;

import dev.prospector.sync.domain.activity.StubLanding;

/** Counts how stub profiles get on, for operators. */
@FunctionalInterface
public interface StubOutcomes {

    /** One attempt is over, and written down. */
    void attempted(StubLanding landing);
}
