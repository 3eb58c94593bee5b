package dev.prospector.sync.application.port.out.export;

/** A sealed profile that cannot be opened or understood. Says nothing of its content. */
public final class UnreadableProfile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableProfile() {
        super("a sealed profile cannot be read");
    }
}
