package dev.prospector.local.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    @ParameterizedTest
    @CsvSource({
        "mariadb/data/candidate/candidates.ibd,  CANDIDATE_TABLES, true",
        "mariadb/data/candidate/audit_events.ibd,CANDIDATE_TABLES, false",
        "mariadb/data/candidate/outbox.ibd,      CANDIDATE_TABLES, false",
        "mysql/data/sync/exports.ibd,            CANDIDATE_TABLES, false",
        "mariadb/data/ib_logfile0,               CANDIDATE_TABLES, true",
        "mariadb/data/binlog.000001,             CANDIDATE_TABLES, true",
        "mariadb/data/ib_logfile0,               NOWHERE,          false",
        "mariadb/data/job/users.ibd,             USER_TABLES,      true",
        "mariadb/data/job/users.ibd,             CANDIDATE_TABLES, false",
        "mariadb/data/job/application_notes.ibd, OWN_TABLES_OF_WRITINGS, true",
        "mariadb/data/job/application_feedback.ibd, OWN_TABLES_OF_WRITINGS, true",
        "mariadb/data/candidate/candidate_notes.ibd, OWN_TABLES_OF_WRITINGS, true",
        "mariadb/data/candidate/candidates.ibd,  OWN_TABLES_OF_WRITINGS, false",
        "mariadb/data/candidate/candidate_note_tombstones.ibd, OWN_TABLES_OF_WRITINGS, false",
        "mariadb/data/candidate/application_notes.ibd, OWN_TABLES_OF_WRITINGS, false",
        "mariadb/data/binlog.000001,             OWN_TABLES_OF_WRITINGS, true",
        "mariadb/data/job/audit_events.ibd,      OWN_TABLES_OF_WRITINGS, false",
        "mariadb/data/job/idempotent_answers.ibd,OWN_TABLES_OF_WRITINGS, false",
        "mariadb/data/sync/exports.ibd,          OWN_TABLES_OF_WRITINGS, false",
        "kafka/ats.application-notes-0/0.log,    OWN_TABLES_OF_WRITINGS, false",
        "logs/job-service.log,                   OWN_TABLES_OF_WRITINGS, false",
        "kafka/linkedin.exports-0/0.log,         CANDIDATE_TABLES, false",
        "logs/sync-service.log,                  USER_TABLES,      false",
        "logs/sync-service.log,                  ANYWHERE,         true"
    })
    void what_is_personal_stands_in_its_own_tables_alone(Path file, Allowance allowance, boolean covered) {
        assertEquals(covered, allowance.covers(Location.of(file).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"secrets/credentials.keyset.json", "sandbox/sandbox.json", "pids"})
    void keys_and_linkedins_own_files_are_not_searched(Path file) {
        assertEquals(Optional.empty(), Location.of(file));
    }

    @Test
    void a_find_where_it_may_not_be_and_a_control_that_was_not_seen_are_failures() {
        Canary secret = Canary.of("a secret", "secret-4711", Allowance.NOWHERE);
        Canary control = Canary.control("a control", "control-4711", Area.LOGS, Area.KAFKA);
        Location log = Location.of(Path.of("logs/gateway.log")).orElseThrow();
        ScanReport report = new ScanReport(
                List.of(secret, control),
                Map.of(Area.LOGS, 1),
                1,
                List.of(new Find(secret, "hex", log, 5), new Find(control, "plain", log, 9)));
        assertEquals(
                List.of("FOUND: a secret (hex) in logs/gateway.log at 5", "NOT SEEN: a control, which stands in KAFKA"),
                report.failures());
    }
}
