package dev.prospector.sync.application.port.in.export;

/** Told inside the process when news of links are committed: there may be exports to judge again at once. */
public record LinksTaken() {}
