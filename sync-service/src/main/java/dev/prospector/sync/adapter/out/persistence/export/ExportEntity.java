package dev.prospector.sync.adapter.out.persistence.export;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;

/** What the ledger shows of a row; rows are written by {@link JdbcExports}. */
@Entity
@Immutable
@Table(name = "exports")
class ExportEntity {

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id;

    @TenantId
    private String tenant;

    private String requestId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExportState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExportReason reason;

    private String person;

    private String jobNumber;

    private String exporter;

    private String exportedBy;

    private String applicationId;

    private String candidateId;

    private boolean alreadyInJob;

    private Instant receivedAt;

    private Instant factsAt;

    private Instant updatedAt;
}
