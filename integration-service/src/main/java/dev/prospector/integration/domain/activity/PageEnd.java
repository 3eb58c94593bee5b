package dev.prospector.integration.domain.activity;

import java.util.OptionalInt;

/**
 * Where a page of LinkedIn's leads.
 *
 * @param next where the next one begins; nothing when this was the last
 * @param total how many there are on all pages, where LinkedIn says it
 */
public record PageEnd(OptionalInt next, OptionalInt total) {}
