package dev.prospector.integration.adapter.out.http.linkedin;

/** LinkedIn answered with something else than its contract says. What it was is not repeated: it may be personal. */
public final class UnusableAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableAnswer() {
        super("LinkedIn's answer has another form than expected");
    }
}
