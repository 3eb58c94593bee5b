package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.export.Export;

/** Counts how exports end, for operators. */
public interface Outcomes {

    /** The export has landed, was refused or was parked just now. */
    void ended(Export export);
}
