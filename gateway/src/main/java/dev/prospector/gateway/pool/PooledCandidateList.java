package dev.prospector.gateway.pool;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.parts.Unavailable;

/** One page of who is in a talent pool. */
@Schema(name = "PooledCandidateList")
record PooledCandidateList(
        List<PooledCandidate> items,
        @Schema(nullable = true) String nextCursor,

        @Schema(description = "Why stubs are null in LinkedIn's pool; empty when they are here")
        List<Unavailable> unavailable) {
    PooledCandidateList {
        Objects.requireNonNull(items, "items");
    }

    Stream<String> linkedInPersons() {
        return items.stream()
                .map(PooledCandidate::linkedInPersons)
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    PooledCandidateList with(Stubs found) {
        return new PooledCandidateList(
                items.stream().map(one -> one.with(found)).toList(), nextCursor, found.unavailable());
    }
}
