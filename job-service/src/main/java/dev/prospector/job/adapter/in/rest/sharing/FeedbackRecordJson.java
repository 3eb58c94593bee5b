package dev.prospector.job.adapter.in.rest.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.feedback.Evaluation;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.InterviewType;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.kit.data.record.ToldRecord;

/** Submitted feedback. @param interviewType null where nobody said; so is the comment */
record FeedbackRecordJson(
        UUID id,
        String type,
        long version,
        boolean deleted,
        UUID applicationId,
        String author,
        Recommendation recommendation,
        InterviewType interviewType,
        List<EvaluationJson> evaluations,
        @Personal String comment,
        Instant createdAt,
        Instant submittedAt)
        implements ToldRecord {

    /** @param result null where nothing is said of it */
    record EvaluationJson(
            @Personal String attribute, @Personal String result) {
        static EvaluationJson of(Evaluation evaluation) {
            return new EvaluationJson(evaluation.attribute(), evaluation.result());
        }
    }

    static FeedbackRecordJson of(Feedback feedback) {
        var judgement = feedback.judgement();
        return new FeedbackRecordJson(
                feedback.id().value(),
                RecordType.FEEDBACK.word(),
                feedback.version(),
                false,
                feedback.applicationId().value(),
                feedback.author().value(),
                judgement.recommendation().orElse(null),
                judgement.interviewType().orElse(null),
                judgement.evaluations().stream().map(EvaluationJson::of).toList(),
                judgement.comment().orElse(null),
                feedback.createdAt(),
                feedback.submittedAt().orElse(null));
    }
}
