package dev.prospector.candidate.domain.access;

/** The caller's roles do not allow this, whatever the candidate (403). */
public class ForbiddenAction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForbiddenAction() {
        super("Your roles do not allow this.");
    }
}
