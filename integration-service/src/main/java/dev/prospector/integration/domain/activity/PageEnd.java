package dev.prospector.integration.domain.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a page of LinkedIn's leads.
 *
 * @param next where the next one begins; nothing when this was the last
 * @param total how many there are on all pages, where LinkedIn says it
 * @param at LinkedIn's own time when it answered, where it says it
 */
public record PageEnd(OptionalInt next, OptionalInt total, Optional<Instant> at) {}
