package dev.prospector.local.faults;

/**
 * How an export may end.
 *
 * @param reason of a refusal; of an export that landed, what there is to say about it, or null
 */
public record Verdict(String state, String reason) {

    private static final String LANDING = "LANDED";

    public static final Verdict LANDED = new Verdict(LANDING, null);
    public static final Verdict LANDED_UNCREDITED = new Verdict(LANDING, "EXPORTER_UNKNOWN");

    public static Verdict refused(String reason) {
        return new Verdict("REFUSED", reason);
    }

    public boolean landed() {
        return state.equals(LANDING);
    }

    @Override
    public String toString() {
        return reason == null ? state : state + " " + reason;
    }
}
