package dev.prospector.integration.domain.activity;

/**
 * A cursor that somebody has taken to move it.
 *
 * @param fence counts the takings: what a worker brings is only stored while nobody has taken the cursor after it
 */
public record TakenCursor(String tenant, CursorKey key, long fence) {}
