package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.kit.http.problem.Problems;

/** The {@code status} in a query for applications. */
final class StatusFilter {
    private StatusFilter() {}

    /** @param word null for all */
    static Optional<ApplicationStatus> of(String word) {
        return Optional.ofNullable(word).map(StatusFilter::known);
    }

    private static ApplicationStatus known(String word) {
        return Stream.of(ApplicationStatus.values())
                .filter(status -> status.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.of(400, "BAD_FILTER", "There is no such status."));
    }
}
