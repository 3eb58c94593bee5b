package dev.prospector.job.adapter.out.persistence.posting;

import java.util.HashMap;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.application.port.out.posting.ApplyAddresses;
import dev.prospector.job.domain.posting.ApplyAddress;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, because of two that come at once the later version must win without failing the other. */
@ApplicationScoped
@Colliding
class JdbcApplyAddresses implements ApplyAddresses {
    /** Assignments are made from left to right: the version last, which the other is compared with. */
    private static final String KEEP = """
            insert into apply_addresses (tenant, version, template) values (:tenant, :version, :template)
            on duplicate key update template = if(values(version) > version, values(template), template),
                version = greatest(version, values(version))
            """;

    private final TenantSql sql;

    JdbcApplyAddresses(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(long version, Optional<ApplyAddress> address) {
        var values = new HashMap<String, Object>();
        values.put("version", version);
        values.put("template", address.map(ApplyAddress::template).orElse(null));
        sql.update(KEEP, values);
    }
}
