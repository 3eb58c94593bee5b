package dev.prospector.local.crash;

/** What LinkedIn's people, and ours, do while points are armed; each time of doing passes every point of its path. */
interface CrashPointTraffic {

    /** Exports a member or two, whoever is being restarted meanwhile. Returns when the notices are acknowledged. */
    void export();

    /** Whether the ledger says of each export how it ended. */
    boolean hasEnded();

    int exports();

    /** What people see at the end. */
    void assertSeen();
}
