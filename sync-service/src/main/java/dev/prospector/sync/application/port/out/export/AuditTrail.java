package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.export.Export;

/** Who did what to which export (architecture.md 3.8); told in the transaction of the change. */
public interface AuditTrail {

    /** We brought the export to an end: it landed, was refused or parked. */
    void judged(Export.Snapshot before, Export.Snapshot after);

    /** A user gave the export another chance. */
    void replayed(Export.Snapshot before, Export.Snapshot after);

    /** We gave it one ourselves, because its exporter has linked. */
    void judgedAgain(Export.Snapshot before, Export.Snapshot after);
}
