package dev.prospector.sync.adapter.out.persistence;

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

    @Override
    public Optional<Export> find(String requestId) {
        rows.lock(requestId);
        return find("requestId", requestId).singleResultOptional().map(ExportEntity::toDomain);
    }

    /** Written at once: what the database does not take is then the fault of this export, and not of a whole batch. */
    @Override
    public void save(Export export) {
        findById(export.snapshot().id()).copyFrom(export);
        flush();
    }
}
