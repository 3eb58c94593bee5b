package dev.prospector.job.domain.posting;

import java.time.Instant;

/** That a job was closed: why and when. */
public record Closure(ClosureReason reason, Instant at) {}
