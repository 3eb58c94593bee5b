package dev.prospector.gateway.pool;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.parts.Unavailable;
import dev.prospector.kit.http.page.Continued;

/** One page of who is in a talent pool. */
@Schema(name = "PooledCandidateList")
record PooledCandidateList(
        List<PooledCandidate> items,
        @Schema(nullable = true) String nextCursor,

        @Schema(
                nullable = true,
                description = "How fresh the stubs are; null where there are none, or while it is not known")
        Freshness freshness,

        @Schema(description = "Why stubs are null in LinkedIn's pool; empty when they are here")
        List<Unavailable> unavailable)
        implements Continued {
    PooledCandidateList {
        Objects.requireNonNull(items, "items");
    }

    /** As sync-service gave it. */
    @Schema(name = "PooledCandidateFreshness", ref = "#/components/schemas/Freshness")
    record Freshness(@JsonValue JsonNode asTold) {}

    Stream<String> linkedInPersons() {
        return items.stream()
                .map(PooledCandidate::linkedInPersons)
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    PooledCandidateList with(Stubs found) {
        return new PooledCandidateList(
                items.stream().map(one -> one.with(found)).toList(),
                nextCursor,
                found.freshness(),
                found.unavailable());
    }
}
