package dev.prospector.sync.application.port.out.export;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.sync.domain.export.Export;

/** The current tenant's exports; used inside a transaction. */
public interface Exports {

    /** Stores the export unless there is one with its request id: then that one stays as it is. */
    void begin(Export export);

    /** The export, locked until the transaction ends: nobody else changes it meanwhile. */
    Optional<Export> find(String requestId);

    /** Stores the changes of an export that was found in this transaction; a claim on it ends with that. */
    void save(Export export);

    /**
     * The same, but whoever had claimed the export holds it for the next step too.
     *
     * @return the fence of that claim
     */
    long save(Export export, Instant heldUntil);
}
