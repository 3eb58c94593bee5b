package dev.prospector.job.application.port.out.feedback;

import dev.prospector.job.domain.feedback.Feedback;

/**
 * Says to others that submitted feedback is another than before, in the transaction of the change (architecture.md 3.3, 5): its ids and
 * version, nothing of what it says. Drafts are never told of (product.md 2.6). What goes with its application is not told.
 */
public interface FeedbackNotices {
    void changed(Feedback feedback);

    /** @param last as it was before */
    void deleted(Feedback last);
}
