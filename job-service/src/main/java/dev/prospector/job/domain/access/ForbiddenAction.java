package dev.prospector.job.domain.access;

/** The caller may know of it, but their role, or their place on the job's team, does not allow this (403). */
public class ForbiddenAction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForbiddenAction() {
        super("Your role does not allow this.");
    }
}
