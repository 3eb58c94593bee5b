package dev.prospector.job.adapter.in.rest.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.feedback.FeedbackReminder;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Schema(name = "FeedbackReminder")
record FeedbackReminderJson(
        @Schema(description = "Who has yet to submit feedback: a user id", examples = "interviewer")
        String interviewer,

        UUID applicationId,
        UUID candidateId,

        @Schema(description = "Where the person stands now") UUID stageId,

        @Schema(description = "When they came there") Instant since) {

    private static FeedbackReminderJson of(FeedbackReminder reminder) {
        return new FeedbackReminderJson(
                reminder.interviewer().value(),
                reminder.applicationId().value(),
                reminder.candidateId().value(),
                reminder.stageId().value(),
                reminder.since());
    }

    /** @param rows read with one more than the limit */
    static Page<FeedbackReminderJson> page(List<FeedbackReminder> rows, int limit) {
        return Page.of(
                        rows,
                        limit,
                        last -> Cursor.encode(
                                last.applicationId().toString(),
                                last.interviewer().value()))
                .map(FeedbackReminderJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static FeedbackReminder.Position position(String cursor) {
        var keys = Cursor.decode(cursor);
        if (keys.size() != 2) {
            throw Cursor.bad();
        }
        try {
            var application = new ApplicationId(UUID.fromString(keys.get(0)));
            return new FeedbackReminder.Position(application, new UserId(keys.get(1)));
        } catch (IllegalArgumentException | InvalidValue e) {
            throw Cursor.bad();
        }
    }
}
