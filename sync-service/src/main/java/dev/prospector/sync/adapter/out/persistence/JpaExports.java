package dev.prospector.sync.adapter.out.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.prospector.sync.application.port.out.Exports;
import dev.prospector.sync.domain.Export;

@ApplicationScoped
class JpaExports implements Exports, PanacheRepositoryBase<ExportEntity, UUID> {

    private final JdbcExportRows rows;

    JpaExports(JdbcExportRows rows) {
        this.rows = rows;
    }

    @Override
    public void begin(Export export) {
        rows.insertUnlessThere(export);
    }

    /** Compared again here, because the database takes {@code 'x '} for {@code 'x'}. */
    @Override
    public Optional<Export> find(String requestId) {
        rows.lock(requestId);
        return find("requestId", requestId)
                .singleResultOptional()
                .map(ExportEntity::toDomain)
                .filter(export -> export.requestId().equals(requestId));
    }

    /** Written at once: what the database does not take is then the fault of this export, and not of a whole batch. */
    @Override
    public void save(Export export) {
        changed(export);
        flush();
    }

    @Override
    public long save(Export export, Instant heldUntil) {
        ExportEntity row = changed(export);
        row.holdUntil(heldUntil);
        flush();
        return row.version();
    }

    private ExportEntity changed(Export export) {
        ExportEntity row = findById(export.snapshot().id());
        row.copyFrom(export);
        return row;
    }
}
