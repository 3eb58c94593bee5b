package dev.prospector.job.adapter.in.rest.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageEventKind;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Schema(name = "StageEvent")
record StageEventJson(
        UUID id,
        StageEventKind kind,
        UUID stageId,

        @Schema(description = "The stage's name at that time", examples = "Interview")
        String stageName,

        @Schema(description = "Of a rejection; null for all else", nullable = true)
        RejectionReason reason,

        @Schema(description = "Whose doing it was; null when unknown", nullable = true, examples = "recruiter")
        String author,

        Instant at,

        @Schema(
                description =
                        "When the next event came: the time in between is the time in the stage. Null for the newest",
                nullable = true)
        Instant until) {

    /** @param rows read with one more than the limit */
    static Page<StageEventJson> page(List<StageEvent> rows, int limit) {
        var items = IntStream.range(0, rows.size())
                .mapToObj(i ->
                        of(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1).at() : null))
                .toList();
        return Page.of(items, limit, last -> Cursor.encode(new Position(last.at(), last.id()).keys()));
    }

    /** The place that {@link #page} wrote into a cursor. */
    static Position position(String cursor) {
        return Position.of(Cursor.decode(cursor)).orElseThrow(Cursor::bad);
    }

    private static StageEventJson of(StageEvent event, Instant until) {
        return new StageEventJson(
                event.id(),
                event.kind(),
                event.stageId().value(),
                event.stageName(),
                event.reason().orElse(null),
                event.author().map(UserId::value).orElse(null),
                event.at(),
                until);
    }
}
