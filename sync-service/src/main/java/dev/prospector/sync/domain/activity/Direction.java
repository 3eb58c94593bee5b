package dev.prospector.sync.domain.activity;

/** As the seat sees it. */
public enum Direction {
    SENT,
    RECEIVED
}
