package dev.prospector.job.domain.process;

/** A stage before any job has it: what it is called and what it is for. */
public record PlannedStage(String name, StageKind kind) {
    public static final int NAME_MAX = 100;
}
