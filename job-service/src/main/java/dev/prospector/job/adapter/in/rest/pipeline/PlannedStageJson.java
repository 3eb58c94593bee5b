package dev.prospector.job.adapter.in.rest.pipeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.process.PlannedStage;
import dev.prospector.job.domain.process.StageKind;

@Schema(name = "PlannedStage")
record PlannedStageJson(
        @NotBlank @Size(max = PlannedStage.NAME_MAX) @Schema(examples = "Phone screen")
        String name,

        @NotNull @Schema(examples = "SCREEN") StageKind kind) {

    static PlannedStageJson of(PlannedStage stage) {
        return new PlannedStageJson(stage.name(), stage.kind());
    }

    PlannedStage toDomain() {
        return new PlannedStage(name, kind);
    }
}
