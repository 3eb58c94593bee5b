package dev.prospector.sync.application.service.export;

import java.time.Instant;

import dev.prospector.sync.domain.export.Export;

/** What a step brought, to be written down in a transaction after the step's calls are over. */
@FunctionalInterface
interface StepResult {

    void applyTo(Export export, Instant now);

    /**
     * The claim was lost meanwhile, so the result is not written. Whoever has claimed the export since repeats the
     * calls and meets their effects, unless the export has ended without wanting them.
     *
     * @return whether the export changed
     */
    default boolean comesTooLate(Export export, Instant now) {
        return false;
    }
}
