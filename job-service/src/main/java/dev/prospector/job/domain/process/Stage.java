package dev.prospector.job.domain.process;

/** One step on the way from prospect to offer. */
public record Stage(StageId id, String name, StageKind kind) {}
