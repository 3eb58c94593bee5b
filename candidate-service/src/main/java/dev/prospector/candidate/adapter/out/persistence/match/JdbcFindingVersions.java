package dev.prospector.candidate.adapter.out.persistence.match;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.match.FindingVersions;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcFindingVersions implements FindingVersions {
    private final TenantSql sql;

    JdbcFindingVersions(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean advance(CandidateId candidate, long version) {
        var advanced =
                LostRaces.told(() -> sql.update("""
                        update candidates set linked_in_version = :version
                        where tenant = :tenant and id = :candidate and linked_in_version < :version
                        """, Map.of("candidate", candidate.toString(), "version", version)));
        return advanced == 1;
    }
}
