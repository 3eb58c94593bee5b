package dev.prospector.sync.adapter.out.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.sync.domain.Errand;
import dev.prospector.sync.domain.Export;
import dev.prospector.sync.domain.ExportFacts;
import dev.prospector.sync.domain.ExportReason;
import dev.prospector.sync.domain.ExportState;
import dev.prospector.sync.domain.FoundPerson;
import dev.prospector.sync.domain.Landing;
import dev.prospector.sync.domain.SealedProfile;

/** Rows are begun by {@link JdbcExportRows}; from then on they are changed here. */
@Entity
@Table(name = "exports")
class ExportEntity {

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id;

    @TenantId
    private String tenant;

    @Column(updatable = false)
    private String requestId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExportState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExportReason reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Errand errand;

    private String jobNumber;

    private String exportedBy;

    private Instant exportedAt;

    private String person;

    private byte[] profile;

    private String exporter;

    private String jobId;

    private String candidateId;

    private boolean candidateMade;

    private String applicationId;

    private boolean alreadyInJob;

    @Column(name = "attempts")
    private int failures;

    private Instant nextAttemptAt;

    private Instant claimedUntil;

    private Instant receivedAt;

    @Column(name = "facts_at")
    private Instant since;

    private Instant updatedAt;

    private long newsVersion;

    @Version
    private long version;

    Export toDomain() {
        return Export.restore(new Export.Snapshot(
                id,
                requestId,
                state,
                reason,
                errand,
                person == null ? null : new ExportFacts(jobNumber, exportedBy, exportedAt, person),
                profile == null ? null : new SealedProfile(profile),
                exporter,
                jobId,
                candidateId == null ? null : new FoundPerson(candidateId, candidateMade),
                applicationId == null ? null : new Landing(applicationId, alreadyInJob),
                failures,
                since,
                nextAttemptAt,
                receivedAt,
                updatedAt,
                newsVersion,
                version));
    }

    /** Whoever writes ends the claim: its holder finds another version than it claimed. */
    void copyFrom(Export export) {
        Export.Snapshot from = export.snapshot();
        state = from.state();
        reason = from.reason();
        errand = from.errand();
        copyFrom(from.facts());
        profile = from.profile() == null ? null : from.profile().bytes();
        exporter = from.exporter();
        jobId = from.jobId();
        copyFrom(from.person());
        copyFrom(from.landing());
        failures = from.failures();
        since = from.since();
        nextAttemptAt = from.nextAttemptAt();
        claimedUntil = null;
        receivedAt = from.receivedAt();
        updatedAt = from.updatedAt();
        newsVersion = from.newsVersion();
    }

    /** To be said after the copy. */
    void holdUntil(Instant until) {
        claimedUntil = until;
    }

    /** As stored, once that is written. */
    long version() {
        return version;
    }

    private void copyFrom(ExportFacts facts) {
        jobNumber = facts == null ? null : facts.jobNumber();
        exportedBy = facts == null ? null : facts.exportedBy();
        exportedAt = facts == null ? null : facts.exportedAt();
        person = facts == null ? null : facts.person();
    }

    private void copyFrom(FoundPerson found) {
        candidateId = found == null ? null : found.candidateId();
        candidateMade = found != null && found.made();
    }

    private void copyFrom(Landing landing) {
        applicationId = landing == null ? null : landing.applicationId();
        alreadyInJob = landing != null && landing.alreadyInJob();
    }
}
