package dev.prospector.job.domain.feedback;

/** What others have read does not become a draft again (409). */
public class FeedbackSubmitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeedbackSubmitted() {
        super("Submitted feedback does not become a draft again.");
    }
}
