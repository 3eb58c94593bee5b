package dev.prospector.sync.domain.freshness;

import java.time.Duration;
import java.util.Optional;

/**
 * How fresh a feature is at one moment (product.md 2.7; 4, point 4).
 *
 * @param lag how old what is here may be; nothing while that cannot be said
 */
public record Freshness(Progress progress, Optional<Duration> lag, FreshnessState state) {}
