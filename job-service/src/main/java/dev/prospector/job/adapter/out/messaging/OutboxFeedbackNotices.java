package dev.prospector.job.adapter.out.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.messaging.OutboxNotices.RemarkNotice;
import dev.prospector.job.application.port.out.feedback.FeedbackNotices;
import dev.prospector.job.domain.feedback.Feedback;

/** Notices on {@code ats.feedback}, as its golden samples show them. */
@ApplicationScoped
class OutboxFeedbackNotices implements FeedbackNotices {
    private static final String TOPIC = "ats.feedback";
    private static final String TYPE = "FEEDBACK";

    private final OutboxNotices outbox;

    OutboxFeedbackNotices(OutboxNotices outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Feedback feedback) {
        outbox.append(TOPIC, TYPE, notice(feedback, feedback.version(), false));
    }

    @Override
    public void deleted(Feedback last) {
        outbox.append(TOPIC, TYPE, notice(last, last.version() + 1, true));
    }

    private static RemarkNotice notice(Feedback feedback, int version, boolean deleted) {
        return new RemarkNotice(feedback.id().value(), feedback.applicationId().value(), version, deleted);
    }
}
