package dev.prospector.local.data;

/** How far a job comes. */
enum Fate {
    DRAFT("DRAFT", false, null),
    PENDING("PENDING", false, null),
    APPROVED("APPROVED", false, null),
    ACTIVE("ACTIVE", true, null),
    CANCELLED("ACTIVE", true, "CANCELLED"),
    FILLED("ACTIVE", true, "FILLED");

    private final String status;
    private final boolean takesPeople;
    private final String closure;

    Fate(String status, boolean takesPeople, String closure) {
        this.status = status;
        this.takesPeople = takesPeople;
        this.closure = closure;
    }

    /** The last one before it may be closed. */
    String status() {
        return status;
    }

    boolean takesPeople() {
        return takesPeople;
    }

    boolean isClosed() {
        return closure != null;
    }

    /** Why it is closed; null where it stays open. */
    String closure() {
        return closure;
    }
}
