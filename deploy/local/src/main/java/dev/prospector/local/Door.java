package dev.prospector.local;

import java.util.Locale;

/** Every port of the local run, with the number that is used unless one asks for others (architecture.md 7). */
public enum Door {
    GATEWAY(8080, true),
    GATEWAY_HEALTH(9080, true),
    INTEGRATION(8081, true),
    INTEGRATION_HEALTH(9081, true),
    CANDIDATE(8082, true),
    CANDIDATE_HEALTH(9082, true),
    JOB(8083, true),
    JOB_HEALTH(9083, true),
    SYNC(8084, true),
    SYNC_HEALTH(9084, true),
    SANDBOX(8090, false),
    DATABASE(3307, false),
    KAFKA(9092, false),
    KAFKA_CONTROLLER(9093, false);

    private final int usual;
    private final boolean replicated;

    Door(int usual, boolean replicated) {
        this.usual = usual;
        this.replicated = replicated;
    }

    int usual() {
        return usual;
    }

    /** Whether each replica has one. */
    boolean isReplicated() {
        return replicated;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
