package dev.prospector.job.adapter.in.rest.feedback;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.application.port.in.feedback.InterviewFeedback;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.InterviewType;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;

/** Merge patches (RFC 7396) of feedback: what a patch does not name stays, what it sets to null goes, but for the state. */
@ApplicationScoped
class FeedbackChanges {
    private final ObjectMapper json;
    private final Validator validator;

    FeedbackChanges(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @Schema(name = "FeedbackChanges", description = "What is absent stays as it is; null removes")
    record PatchJson(
            @Schema(description = "Submitted feedback does not become a draft again", examples = "SUBMITTED")
            FeedbackState state,

            @Schema(nullable = true, examples = "STRONG_YES")
            Recommendation recommendation,

            @Schema(nullable = true, examples = "PHONE_SCREEN")
            InterviewType interviewType,

            @Size(max = Judgement.MOST_EVALUATIONS) @Schema(nullable = true, description = "All of them anew")
            List<JudgementJson.@NotNull @Valid EvaluationJson> evaluations,

            @Personal
            @Schema(nullable = true, maxLength = Judgement.COMMENT_MAX, examples = "Thinks in systems, and aloud.")
            String comment) {

        private Judgement over(Judgement now, ObjectNode patch) {
            return new Judgement(
                    patch.has("recommendation") ? Optional.ofNullable(recommendation) : now.recommendation(),
                    patch.has("interviewType") ? Optional.ofNullable(interviewType) : now.interviewType(),
                    patch.has("evaluations") ? JudgementJson.evaluations(evaluations) : now.evaluations(),
                    patch.has("comment") ? Optional.ofNullable(comment) : now.comment());
        }
    }

    InterviewFeedback.Rewriting read(ObjectNode patch) throws JsonProcessingException {
        var read = json.treeToValue(patch, PatchJson.class);
        var violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        if (patch.has("state") && read.state() == null) {
            throw new InvalidValue("state", "NOT_NULL", "must not be null");
        }
        return new InterviewFeedback.Rewriting(Optional.ofNullable(read.state()), now -> read.over(now, patch));
    }
}
