package dev.prospector.job.adapter.in.rest.feedback;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.feedback.Evaluation;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.InterviewType;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;

/** Feedback as clients write it. */
@Schema(name = "NewFeedback")
record JudgementJson(
        @NotNull
        @Schema(
                description = "DRAFT: yours alone. SUBMITTED: for the job's team, and shown in LinkedIn",
                examples = "SUBMITTED")
        FeedbackState state,

        @Schema(description = "Required of submitted feedback", nullable = true, examples = "YES")
        Recommendation recommendation,

        @Schema(nullable = true, examples = "ONSITE") InterviewType interviewType,

        @Size(max = Judgement.MOST_EVALUATIONS) @Schema(nullable = true)
        List<@NotNull @Valid EvaluationJson> evaluations,

        @Personal @Schema(nullable = true, maxLength = Judgement.COMMENT_MAX, examples = "Thinks in systems.")
        String comment) {

    @Schema(name = "Evaluation")
    record EvaluationJson(
            @NotNull
            @Personal
            @Size(max = Evaluation.TEXT_MAX)
            @Schema(description = "What was looked at", examples = "System design")
            String attribute,

            @Personal
            @Size(max = Evaluation.TEXT_MAX)
            @Schema(description = "How the person did", nullable = true, examples = "4/5")
            String result) {

        static EvaluationJson of(Evaluation evaluation) {
            return new EvaluationJson(evaluation.attribute(), evaluation.result());
        }

        Evaluation toDomain() {
            return new Evaluation(attribute, result);
        }
    }

    Judgement toDomain() {
        return new Judgement(
                Optional.ofNullable(recommendation),
                Optional.ofNullable(interviewType),
                evaluations(evaluations),
                Optional.ofNullable(comment));
    }

    static List<Evaluation> evaluations(List<EvaluationJson> evaluations) {
        return Optional.ofNullable(evaluations).orElse(List.of()).stream()
                .map(EvaluationJson::toDomain)
                .toList();
    }
}
