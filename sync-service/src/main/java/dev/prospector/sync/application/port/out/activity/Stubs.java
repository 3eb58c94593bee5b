package dev.prospector.sync.application.port.out.activity;

import java.util.List;

import dev.prospector.sync.domain.activity.Stub;

/** The current tenant's stub profiles as they were received, by member; used inside a transaction. */
public interface Stubs {

    /** Stores each unless it is there and was made no earlier. */
    void put(List<Stub> told);
}
