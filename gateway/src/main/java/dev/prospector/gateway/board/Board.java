package dev.prospector.gateway.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.parts.Unavailable;

/** A job's applications by stage (architecture.md 4). */
@Schema(name = "NamedBoard")
public record Board(List<Column> stages, List<Unavailable> unavailable) {
    public Board {
        Objects.requireNonNull(stages, "stages");
    }

    /**
     * @param nextCursor for the rest of this stage's applications; null when all are here
     * @param more what a newer job-service tells besides: it is handed on as it is
     */
    @Schema(name = "NamedBoardStage")
    public record Column(
            String id,
            String name,
            String kind,
            List<NamedApplication> applications,
            @Schema(nullable = true) String nextCursor,

            @Schema(hidden = true) @JsonAnySetter @JsonAnyGetter
            Map<String, Object> more) {
        public Column {
            Objects.requireNonNull(applications, "applications");
            more = more == null ? Map.of() : more;
        }

        private Column with(Names names) {
            var named = applications.stream().map(one -> one.with(names)).toList();
            return new Column(id, name, kind, named, nextCursor, more);
        }
    }

    Stream<NamedApplication> applications() {
        return stages.stream().flatMap(stage -> stage.applications().stream());
    }

    Board with(Names names) {
        return new Board(stages.stream().map(stage -> stage.with(names)).toList(), names.unavailable());
    }
}
