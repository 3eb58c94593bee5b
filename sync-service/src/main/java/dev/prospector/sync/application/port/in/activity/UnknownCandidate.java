package dev.prospector.sync.application.port.in.activity;

/** For this caller there is no such candidate. */
public final class UnknownCandidate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCandidate() {
        super("There is no candidate of that id.");
    }
}
