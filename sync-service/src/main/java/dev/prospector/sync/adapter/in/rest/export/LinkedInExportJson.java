package dev.prospector.sync.adapter.in.rest.export;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.MendableBy;

@Schema(name = "LinkedInExport", description = "A 1-click export; what is not known yet is null")
record LinkedInExportJson(
        @Schema(description = "LinkedIn's id of the export", examples = "r-1")
        String requestId,

        @Schema(examples = "REFUSED") ExportState state,

        @Schema(
                description = "Why it was refused or parked; EXPORTER_UNKNOWN: landed, credited to nobody",
                examples = "JOB_NOT_ACTIVE",
                nullable = true)
        ExportReason reason,

        @Schema(description = "Who can remove the reason", examples = "USER", nullable = true)
        MendableBy mendableBy,

        @Schema(description = "The exported LinkedIn member", examples = "urn:li:person:pQ7x2", nullable = true)
        String person,

        @Schema(description = "The Job ID that the recruiter chose", examples = "JOB-1042", nullable = true)
        String jobNumber,

        @Schema(description = "The exporter's user id; null when unknown here", examples = "recruiter", nullable = true)
        String exporter,

        @Schema(
                description = "The exporter as LinkedIn names them",
                examples = "urn:li:person:recruiter01",
                nullable = true)
        String exportedBy,

        @Schema(examples = "01970000-0000-7000-8000-000000000003", nullable = true)
        String applicationId,

        @Schema(examples = "01970000-0000-7000-8000-000000000002", nullable = true)
        String candidateId,

        @Schema(description = "Landed on an application that was there before")
        boolean alreadyInJob,

        @Schema(examples = "2026-01-02T00:00:00Z") Instant receivedAt,

        @Schema(examples = "2026-01-02T00:00:01Z") Instant updatedAt) {

    static LinkedInExportJson of(ExportLedger.Entry entry) {
        return new LinkedInExportJson(
                entry.requestId(),
                entry.state(),
                entry.reason(),
                entry.reason() == null ? null : entry.reason().mendableBy(),
                entry.person(),
                entry.jobNumber(),
                entry.exporter(),
                entry.exportedBy(),
                entry.applicationId(),
                entry.candidateId(),
                entry.alreadyInJob(),
                entry.receivedAt(),
                entry.updatedAt());
    }
}
