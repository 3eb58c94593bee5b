package dev.prospector.sync.application.port.out.activity;

/** A sealed text does not open, or is none. It says nothing of what is in it. */
public final class UnreadableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableText() {
        super("a sealed text cannot be read");
    }
}
