package dev.prospector.job.domain.posting;

/** The caller sees the job, but their role on it does not allow this (403). */
public class ForbiddenAction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForbiddenAction() {
        super("Your role on this job does not allow this.");
    }
}
