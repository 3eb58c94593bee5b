package dev.prospector.integration.adapter.out.persistence.link;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.link.UserLinks;
import dev.prospector.kit.data.TenantSql;

@ApplicationScoped
class JdbcLinkedUsers implements LinkedUsers {
    private final TenantSql sql;

    JdbcLinkedUsers(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> userOf(String person) {
        return sql.one(
                "select user_id from user_links where tenant = :tenant and person = :person",
                Map.of("person", person),
                row -> row.getString("user_id"));
    }

    @Override
    public void replaceBy(UserLinks links) {
        sql.update("delete from user_links where tenant = :tenant", Map.of());
        links.all().forEach(this::add);
    }

    private void add(UserLink link) {
        sql.update(
                "insert into user_links (tenant, user_id, person) values (:tenant, :userId, :person)",
                Map.of("userId", link.userId(), "person", link.person().value()));
    }
}
