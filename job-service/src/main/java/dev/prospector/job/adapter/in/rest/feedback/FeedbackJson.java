package dev.prospector.job.adapter.in.rest.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.InterviewType;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Schema(name = "Feedback")
record FeedbackJson(
        UUID id,

        @Schema(description = "User id", examples = "interviewer")
        String author,

        FeedbackState state,

        @Schema(description = "Null while it is a draft that recommends nothing", nullable = true)
        Recommendation recommendation,

        @Schema(nullable = true) InterviewType interviewType,

        List<JudgementJson.EvaluationJson> evaluations,

        @Personal @Schema(nullable = true, examples = "Thinks in systems.")
        String comment,

        Instant createdAt,

        @Schema(description = "Null while it is a draft", nullable = true)
        Instant submittedAt,

        @Schema(description = "What If-Match takes, in quotes", examples = "0")
        int version) {

    static FeedbackJson of(Feedback feedback) {
        var judgement = feedback.judgement();
        return new FeedbackJson(
                feedback.id().value(),
                feedback.author().value(),
                feedback.state(),
                judgement.recommendation().orElse(null),
                judgement.interviewType().orElse(null),
                judgement.evaluations().stream()
                        .map(JudgementJson.EvaluationJson::of)
                        .toList(),
                judgement.comment().orElse(null),
                feedback.createdAt(),
                feedback.submittedAt().orElse(null),
                feedback.version());
    }

    /** @param rows read with one more than the limit */
    static Page<FeedbackJson> page(List<Feedback> rows, int limit) {
        return Page.of(rows, limit, last -> Cursor.encode(last.position().keys()))
                .map(FeedbackJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static Position position(String cursor) {
        return Position.of(Cursor.decode(cursor)).orElseThrow(Cursor::bad);
    }
}
