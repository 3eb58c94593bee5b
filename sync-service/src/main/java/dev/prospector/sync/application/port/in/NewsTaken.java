package dev.prospector.sync.application.port.in;

/** Told inside the process when news of exports, or a replay, are committed: steps may be due at once. */
public record NewsTaken() {}
