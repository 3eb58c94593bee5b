package dev.prospector.sync.application.port.in.activity;

/** Told inside the process when stub profiles are stored: some may be due at once. */
public record StubsTaken() {}
