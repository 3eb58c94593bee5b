package dev.prospector.sync.domain.access;

/** The caller may not do this; what it would be done to is no secret to them. */
public final class ForbiddenAction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForbiddenAction() {
        super("The token's roles do not allow this.");
    }
}
