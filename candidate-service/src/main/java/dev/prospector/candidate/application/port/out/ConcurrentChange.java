package dev.prospector.candidate.application.port.out;

/** Someone else changed the candidate meanwhile: read again, decide again (409). */
public class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConcurrentChange(Throwable cause) {
        super("The candidate was changed by someone else meanwhile.", cause);
    }
}
