package dev.prospector.job.domain.feedback;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.Text;

/** What feedback says of the person. */
public record Judgement(
        Optional<Recommendation> recommendation,
        Optional<InterviewType> interviewType,
        List<Evaluation> evaluations,
        @Personal Optional<String> comment) {

    public static final int MOST_EVALUATIONS = 50;
    public static final int COMMENT_MAX = 10_000;

    public Judgement {
        evaluations = List.copyOf(evaluations);
        if (evaluations.size() > MOST_EVALUATIONS) {
            throw new InvalidValue("evaluations", "SIZE", "must be at most " + MOST_EVALUATIONS);
        }
        comment = comment.filter(text -> !text.isBlank()).map(text -> Text.paragraphs("comment", text, COMMENT_MAX));
    }
}
