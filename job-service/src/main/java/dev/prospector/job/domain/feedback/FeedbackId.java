package dev.prospector.job.domain.feedback;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.job.domain.TimeOrderedId;

/** Names one interviewer's feedback on an application. */
public record FeedbackId(UUID value) {
    static FeedbackId madeAt(Instant now) {
        return new FeedbackId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
