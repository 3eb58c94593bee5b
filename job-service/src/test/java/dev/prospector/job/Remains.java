package dev.prospector.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;

/** Looks into the tables for what a job must not leave behind. */
@ApplicationScoped
public class Remains {
    private static final List<String> OF_JOBS = List.of(
            "jobs",
            "stages",
            "job_words",
            "job_approvers",
            "hiring_team_members",
            "applications",
            "stage_events",
            "application_notes",
            "application_feedback");

    /** Each counts rows that are half of something. */
    private static final Map<String, String> HALVES = Map.of(
            "feedback without an application",
            "application_feedback x where x.tenant = :tenant"
                    + " and x.application_id not in (select id from applications where tenant = :tenant)",
            "notes without an application",
            "application_notes x where x.tenant = :tenant"
                    + " and x.application_id not in (select id from applications where tenant = :tenant)",
            "stages without a job",
            "stages x where x.tenant = :tenant and x.job_id not in (select id from jobs where tenant = :tenant)",
            "team members without a job",
            "hiring_team_members x where x.tenant = :tenant and x.job_id not in (select id from jobs where tenant = :tenant)",
            "approvers without a job",
            "job_approvers x where x.tenant = :tenant and x.job_id not in (select id from jobs where tenant = :tenant)",
            "applications without a job",
            "applications x where x.tenant = :tenant and x.job_id not in (select id from jobs where tenant = :tenant)",
            "stage events without an application",
            "stage_events x where x.tenant = :tenant"
                    + " and x.application_id not in (select id from applications where tenant = :tenant)",
            "applications without a stage event",
            "applications x where x.tenant = :tenant"
                    + " and x.id not in (select application_id from stage_events where tenant = :tenant)",
            "jobs without stages",
            "jobs x where x.tenant = :tenant and x.id not in (select job_id from stages where tenant = :tenant)",
            "acceptances that landed nowhere, though their job is there",
            "export_acceptances x where x.tenant = :tenant and x.application_id is not null"
                    + " and x.job_id in (select id from jobs where tenant = :tenant)"
                    + " and x.application_id not in (select id from applications where tenant = :tenant)");

    private static final String TABLES = """
            select c.table_name as name from information_schema.columns c
            where c.table_schema = database() and c.column_name = 'tenant' and c.table_name <> 'outbox' and :tenant <> ''
            """;

    private final TenantSql sql;
    private final Tenants tenants;

    Remains(TenantSql sql, Tenants tenants) {
        this.sql = sql;
        this.tenants = tenants;
    }

    /** How many rows the tenant has in the tables that belong to jobs. */
    public long rowsOf(String tenant) {
        return OF_JOBS.stream()
                .mapToLong(table -> count(tenant, table + " where tenant = :tenant"))
                .sum();
    }

    /**
     * How many rows the tenant has in each table of the service. But for the outbox, which empties itself; each change that is told there
     * is in the audit too.
     */
    public Map<String, Long> countsOf(String tenant) {
        return tenants.in(tenant, () -> {
            var each = sql.query(TABLES, Map.of(), row -> row.getString("name")).stream()
                    .map("select '%1$s' as name, count(*) as n from %1$s where tenant = :tenant"::formatted)
                    .collect(Collectors.joining(" union all "));
            return sql.query(each, Map.of(), row -> Map.entry(row.getString("name"), row.getLong("n"))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        });
    }

    public void assertWhole(String tenant) {
        HALVES.forEach((what, rows) -> assertEquals(0, count(tenant, rows), what));
    }

    private long count(String tenant, String rows) {
        var statement = "select count(*) as n from " + rows;
        return tenants.in(tenant, () -> sql.one(statement, Map.of(), row -> row.getLong("n"))
                .orElseThrow());
    }
}
