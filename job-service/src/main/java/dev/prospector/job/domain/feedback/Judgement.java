package dev.prospector.job.domain.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        if (evaluations.size() > MOST_EVALUATIONS) {
            throw new InvalidValue("evaluations", "SIZE", "must be at most " + MOST_EVALUATIONS);
        }
        evaluations = checked(evaluations);
        comment = comment.filter(text -> !text.isBlank()).map(text -> Text.paragraphs("comment", text, COMMENT_MAX));
    }

    private static List<Evaluation> checked(List<Evaluation> evaluations) {
        return IntStream.range(0, evaluations.size())
                .mapToObj(place -> evaluations.get(place).checked(place))
                .toList();
    }
}
