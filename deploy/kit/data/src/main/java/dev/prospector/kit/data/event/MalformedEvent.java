package dev.prospector.kit.data.event;

/** An event that nobody can understand, now or later. The message never repeats its content. */
public final class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEvent(String rule) {
        super(rule);
    }
}
