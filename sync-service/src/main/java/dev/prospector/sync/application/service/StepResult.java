package dev.prospector.sync.application.service;

import java.time.Instant;

import dev.prospector.sync.domain.Export;

/** What a step brought, to be written down in a transaction after the step's calls are over. */
@FunctionalInterface
interface StepResult {

    void applyTo(Export export, Instant now);
}
