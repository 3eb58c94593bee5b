package dev.prospector.sync.adapter.out.persistence.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.sync.domain.export.Errand;
import dev.prospector.sync.domain.export.Export;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.FoundPerson;
import dev.prospector.sync.domain.export.Landing;
import dev.prospector.sync.domain.export.SealedProfile;

/** An export as the columns of its row. */
final class JdbcExportRow {

    private JdbcExportRow() {}

    static Export read(ResultSet row) throws SQLException {
        return Export.restore(new Export.Snapshot(
                UUID.fromString(row.getString("id")),
                row.getString("request_id"),
                ExportState.valueOf(row.getString("state")),
                named(ExportReason.class, row.getString("reason")),
                named(Errand.class, row.getString("errand")),
                facts(row),
                profile(row),
                row.getString("exporter"),
                row.getString("job_id"),
                person(row),
                landing(row),
                row.getInt("attempts"),
                InfraSql.instant(row, "facts_at"),
                InfraSql.instant(row, "next_attempt_at"),
                InfraSql.instant(row, "received_at"),
                InfraSql.instant(row, "updated_at"),
                row.getLong("news_version"),
                row.getLong("version")));
    }

    /** All but the id, the claim and the version that is to be. */
    static Map<String, Object> columns(Export export) {
        Export.Snapshot from = export.snapshot();
        var columns = new HashMap<String, Object>();
        columns.put("requestId", from.requestId());
        columns.put("state", from.state());
        columns.put("reason", from.reason());
        columns.put("errand", from.errand());
        put(columns, from.facts());
        columns.put("profile", from.profile() == null ? null : from.profile().bytes());
        columns.put("exporter", from.exporter());
        columns.put("jobId", from.jobId());
        put(columns, from.person());
        put(columns, from.landing());
        columns.put("failures", from.failures());
        columns.put("nextAttemptAt", from.nextAttemptAt());
        columns.put("receivedAt", from.receivedAt());
        columns.put("since", from.since());
        columns.put("updatedAt", from.updatedAt());
        columns.put("newsVersion", from.newsVersion());
        columns.put("version", from.version());
        return columns;
    }

    private static void put(Map<String, Object> columns, ExportFacts facts) {
        columns.put("jobNumber", facts == null ? null : facts.jobNumber());
        columns.put("exportedBy", facts == null ? null : facts.exportedBy());
        columns.put("exportedAt", facts == null ? null : facts.exportedAt());
        columns.put("person", facts == null ? null : facts.person());
    }

    private static void put(Map<String, Object> columns, FoundPerson found) {
        columns.put("candidateId", found == null ? null : found.candidateId());
        columns.put("candidateMade", found != null && found.made());
    }

    private static void put(Map<String, Object> columns, Landing landing) {
        columns.put("applicationId", landing == null ? null : landing.applicationId());
        columns.put("alreadyInJob", landing != null && landing.alreadyInJob());
    }

    private static ExportFacts facts(ResultSet row) throws SQLException {
        String person = row.getString("person");
        return person == null
                ? null
                : new ExportFacts(
                        row.getString("job_number"),
                        row.getString("exported_by"),
                        InfraSql.instant(row, "exported_at"),
                        person);
    }

    private static SealedProfile profile(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("profile");
        return sealed == null ? null : new SealedProfile(sealed);
    }

    private static FoundPerson person(ResultSet row) throws SQLException {
        String candidateId = row.getString("candidate_id");
        return candidateId == null ? null : new FoundPerson(candidateId, row.getBoolean("candidate_made"));
    }

    private static Landing landing(ResultSet row) throws SQLException {
        String applicationId = row.getString("application_id");
        return applicationId == null ? null : new Landing(applicationId, row.getBoolean("already_in_job"));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
