package dev.prospector.sync.domain.activity;

import java.time.Duration;

import dev.prospector.sync.domain.Backoff;
import dev.prospector.sync.domain.WorkPolicy;

/**
 * How stub profiles are brought to candidate-service.
 *
 * @param rest after which one that is parked is tried again
 */
public record StubPolicy(WorkPolicy work, Backoff retries, Duration rest) {}
