package dev.prospector.job.domain.feedback;

/** The application has no such feedback, or the caller may not read it (404). */
public class FeedbackNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FeedbackNotFound(FeedbackId id) {
        super("There is no feedback " + id + ".");
    }
}
