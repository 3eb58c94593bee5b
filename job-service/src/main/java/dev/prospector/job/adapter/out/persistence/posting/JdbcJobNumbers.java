package dev.prospector.job.adapter.out.persistence.posting;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.application.port.out.posting.JobNumbers;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.kit.data.sql.TenantSql;

/** One counter row per tenant. Whoever counts keeps it until the end of the transaction, so jobs appear in the order of their numbers. */
@ApplicationScoped
@Colliding
class JdbcJobNumbers implements JobNumbers {
    private final TenantSql sql;

    JdbcJobNumbers(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public JobNumber next() {
        sql.update("""
                insert into job_numbers (tenant, last_number) values (:tenant, :first)
                on duplicate key update last_number = last_number + 1
                """, Map.of("first", JobNumber.FIRST));
        return sql.one(
                        "select last_number from job_numbers where tenant = :tenant",
                        Map.of(),
                        row -> new JobNumber(row.getLong("last_number")))
                .orElseThrow();
    }
}
