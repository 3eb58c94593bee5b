package dev.prospector.job.domain.feedback;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.Text;

/**
 * One thing that was looked at: what, and how the person did.
 *
 * @param result null where nothing is said of it
 */
public record Evaluation(
        @Personal String attribute, @Personal String result) {
    public static final int TEXT_MAX = 200;

    /** @param place among others, for who is told what is wrong */
    Evaluation checked(int place) {
        var field = "evaluations." + place;
        return new Evaluation(
                Text.line(field + ".attribute", attribute, TEXT_MAX),
                Text.optionalLine(field + ".result", result, TEXT_MAX));
    }
}
