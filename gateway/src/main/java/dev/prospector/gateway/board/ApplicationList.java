package dev.prospector.gateway.board;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.parts.Unavailable;
import dev.prospector.kit.http.page.Continued;

/** One page of a job's applications. */
@Schema(name = "NamedApplicationList")
public record ApplicationList(
        List<NamedApplication> items,
        @Schema(nullable = true) String nextCursor,
        List<Unavailable> unavailable) implements Continued {
    public ApplicationList {
        Objects.requireNonNull(items, "items");
    }

    Stream<NamedApplication> applications() {
        return items.stream();
    }

    ApplicationList with(Names names) {
        return new ApplicationList(
                items.stream().map(one -> one.with(names)).toList(), nextCursor, names.unavailable());
    }
}
