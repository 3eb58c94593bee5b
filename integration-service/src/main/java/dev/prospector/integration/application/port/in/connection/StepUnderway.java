package dev.prospector.integration.application.port.in.connection;

/** The same, or what contradicts it, is being done at this moment. */
public final class StepUnderway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Step step;

    /** What is being done. */
    public enum Step {
        CONNECTING,
        DISCONNECTING,
        DIAGNOSIS
    }

    public StepUnderway(Step step) {
        super(step + " is under way");
        this.step = step;
    }

    public Step step() {
        return step;
    }
}
