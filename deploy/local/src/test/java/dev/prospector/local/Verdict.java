package dev.prospector.local;

/**
 * How an export may end.
 *
 * @param reason of a refusal; of an export that landed, what there is to say about it, or null
 */
record Verdict(String state, String reason) {

    private static final String LANDING = "LANDED";

    static final Verdict LANDED = new Verdict(LANDING, null);
    static final Verdict LANDED_UNCREDITED = new Verdict(LANDING, "EXPORTER_UNKNOWN");

    static Verdict refused(String reason) {
        return new Verdict("REFUSED", reason);
    }

    boolean landed() {
        return state.equals(LANDING);
    }

    @Override
    public String toString() {
        return reason == null ? state : state + " " + reason;
    }
}
