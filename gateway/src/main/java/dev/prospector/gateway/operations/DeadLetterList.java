package dev.prospector.gateway.operations;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.kit.http.page.Continued;

/** One page of a service's dead letters, as the service gave it. */
@Schema(name = "DeadLetterPage")
record DeadLetterList(
        List<DeadLetter> items,

        @Schema(nullable = true, description = "Goes on with the next page; null on the last")
        String nextCursor)
        implements Continued {

    /** An event whose effect failed for a reason that trying again at once does not mend. Its content is not shown. */
    @Schema(name = "DeadLetter")
    record DeadLetter(
            @Schema(example = "42") String id,
            @Schema(example = "linkedin.exports") String topic,

            @Schema(nullable = true, example = "FACTS") String type,

            @Schema(nullable = true, description = "Of the event, without the tenant")
            String key,

            @Schema(nullable = true, format = "int64", example = "2")
            Long version,

            @Schema(description = "What kind of failure it was last", example = "InvalidValue")
            String error,

            @Schema(format = "date-time", example = "2026-01-02T03:04:05Z")
            String failedAt,

            @Schema(example = "1") int attempts) {}
}
