package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.application.port.in.pipeline.Pipeline;
import dev.prospector.job.domain.process.StageKind;

@Schema(name = "JobBoard")
record BoardJson(List<ColumnJson> stages) {
    @Schema(name = "JobBoardStage")
    record ColumnJson(
            UUID id,
            @Schema(examples = "Prospect") String name,
            StageKind kind,
            List<ApplicationJson> applications,

            @Schema(description = "Null when all are shown", nullable = true)
            String nextCursor) {

        private static ColumnJson of(Pipeline.Column column, int shown) {
            var stage = column.stage();
            var page = ApplicationJson.page(column.applications(), shown);
            return new ColumnJson(stage.id().value(), stage.name(), stage.kind(), page.items(), page.nextCursor());
        }
    }

    /** @param shown per stage; a column with more goes on elsewhere */
    static BoardJson of(List<Pipeline.Column> columns, int shown) {
        return new BoardJson(
                columns.stream().map(column -> ColumnJson.of(column, shown)).toList());
    }
}
