package dev.prospector.candidate.application.port.out;

/**
 * Someone else was faster: changed the same rows, or has them and does not let go. Nothing was done; whoever reads again and decides again
 * may succeed (409).
 */
public class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String MESSAGE = "Someone else is changing the same candidate at this moment.";

    public ConcurrentChange() {
        super(MESSAGE);
    }

    public ConcurrentChange(Throwable cause) {
        super(MESSAGE, cause);
    }
}
