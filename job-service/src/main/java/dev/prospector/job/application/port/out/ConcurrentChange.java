package dev.prospector.job.application.port.out;

/** Somebody else changed the same thing at the same time; the caller may look again and repeat (409). */
public class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConcurrentChange(Throwable cause) {
        super("Somebody else changed this at the same time.", cause);
    }
}
