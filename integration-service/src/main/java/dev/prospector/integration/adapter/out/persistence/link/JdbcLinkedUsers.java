package dev.prospector.integration.adapter.out.persistence.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcLinkedUsers implements LinkedUsers {
    private static final String LINKS =
            "select user_id, person, application, linked_at from user_links where tenant = :tenant";

    /** Of a person's links under one application at most one can stand: the one that is stored. */
    private static final String MAKE_ROOM = """
            delete from user_links where tenant = :tenant
                and (user_id = :user or application = :application and person = :person)""";

    private static final String ADD = """
            insert into user_links (tenant, user_id, application, person, linked_at)
            values (:tenant, :user, :application, :person, :at)""";

    private final TenantSql sql;

    JdbcLinkedUsers(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UserLink> of(String userId, Connection under) {
        return sql.one(LINKS + " and user_id = :user", Map.of("user", userId), JdbcLinkedUsers::link)
                .filter(link -> link.standsUnder(under));
    }

    @Override
    public Optional<UserLink> as(String person, Connection under) {
        var named = Map.of("person", person, "application", application(under));
        return sql.one(LINKS + " and application = :application and person = :person", named, JdbcLinkedUsers::link)
                .filter(link -> link.standsUnder(under));
    }

    @Override
    public List<UserLink> all(Connection under) {
        return sql.query(LINKS, Map.of(), JdbcLinkedUsers::link).stream()
                .filter(link -> link.standsUnder(under))
                .toList();
    }

    @Override
    public void save(UserLink link) {
        var row = new HashMap<String, Object>();
        row.put("user", link.userId());
        row.put("application", link.application().value());
        row.put("person", link.person().value());
        sql.update(MAKE_ROOM, row);
        row.put("at", link.since());
        sql.update(ADD, row);
    }

    @Override
    public boolean remove(String userId) {
        return sql.update("delete from user_links where tenant = :tenant and user_id = :user", Map.of("user", userId))
                == 1;
    }

    private static String application(Connection connection) {
        return connection.application().urn().value();
    }

    private static UserLink link(ResultSet row) throws SQLException {
        return new UserLink(
                row.getString("user_id"),
                new PersonUrn(row.getString("person")),
                new ApplicationUrn(row.getString("application")),
                TenantSql.instant(row, "linked_at"));
    }
}
