package dev.prospector.job.adapter.in.rest.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Schema(name = "Application")
record ApplicationJson(
        UUID id,
        CandidateJson candidate,
        ApplicationSource source,

        @Schema(description = "Who brought the person in; null when unknown", nullable = true, examples = "recruiter")
        String creditedTo,

        @Schema(description = "When it came into this stage")
        Instant since,

        ApplicationStatus status) {

    /** The gateway adds what candidate-service says about them. */
    @Schema(name = "ApplicationCandidate")
    record CandidateJson(UUID id) {}

    private static ApplicationJson of(Application application) {
        return new ApplicationJson(
                application.id().value(),
                new CandidateJson(application.candidateId().value()),
                application.source(),
                application.creditedTo().map(UserId::value).orElse(null),
                application.since(),
                application.progress().status());
    }

    /** @param rows read with one more than the limit */
    static Page<ApplicationJson> page(List<Application> rows, int limit) {
        return Page.of(rows, limit, last -> Cursor.encode(last.position().keys()))
                .map(ApplicationJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static Position position(String cursor) {
        return Position.of(Cursor.decode(cursor)).orElseThrow(Cursor::bad);
    }
}
