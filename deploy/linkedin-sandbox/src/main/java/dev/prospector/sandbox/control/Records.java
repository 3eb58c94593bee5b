package dev.prospector.sandbox.control;

import dev.prospector.sandbox.linkedin.CallCounts;
import dev.prospector.sandbox.linkedin.Journal;

/** What the sandbox remembers of calls and pushes. */
public record Records(Journal journal, CallCounts counts) {

    void removeOf(String tenant) {
        journal.removeOf(tenant);
        counts.removeOf(tenant);
    }

    void clear() {
        journal.clear();
        counts.clear();
    }
}
