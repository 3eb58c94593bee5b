package dev.prospector.job.adapter.out.persistence.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.adapter.out.persistence.RoleNames;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.job.domain.user.UserSearch;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, because users are found by an index of their words. */
@ApplicationScoped
@Colliding
class JdbcUsers implements Users {
    static final String COLUMNS =
            "u.user_id, u.given_name, u.family_name, u.email_address, u.roles, u.active, u.told_at";

    /** A row without a sort_name is a place kept free by the transaction that will fill it. */
    private static final String KNOWN =
            "select " + COLUMNS + " from users u where u.tenant = :tenant and u.sort_name <> ''";

    private final TenantSql sql;
    private final JdbcUserSearch searches;

    JdbcUsers(TenantSql sql, JdbcUserSearch searches) {
        this.sql = sql;
        this.searches = searches;
    }

    @Override
    public List<User> find(Collection<UserId> ids) {
        var list = new SqlList(
                "user", new HashSet<>(ids).stream().map(UserId::value).toList());
        return ids.isEmpty()
                ? List.of()
                : sql.query(KNOWN + " and u.user_id in (" + list.names() + ")", list.parameters(), JdbcUsers::user);
    }

    @Override
    public Optional<User> hold(UserId id) {
        return one(id, " lock in share mode");
    }

    @Override
    public Optional<User> lock(UserId id) {
        return one(id, " for update").or(() -> kept(id));
    }

    /** Whoever else keeps the place waits here, and finds the user whom the first has written. */
    private Optional<User> kept(UserId id) {
        sql.update("""
                insert into users (tenant, user_id, roles, active, sort_name) values (:tenant, :user, '', true, '')
                on duplicate key update user_id = user_id
                """, Map.of("user", id.value()));
        return one(id, " for update");
    }

    private Optional<User> one(UserId id, String lock) {
        return sql.one(KNOWN + " and u.user_id = :user" + lock, Map.of("user", id.value()), JdbcUsers::user);
    }

    @Override
    public void save(User user) {
        var values = new HashMap<String, Object>();
        values.put("user", user.id().value());
        values.put("given", user.profile().givenName());
        values.put("family", user.profile().familyName());
        values.put("email", user.profile().emailAddress());
        values.put("roles", RoleNames.of(user.roles()));
        values.put("active", user.active());
        values.put("toldAt", user.toldAt().orElse(null));
        values.put("sortName", user.sortKey());
        sql.update("""
                update users set given_name = :given, family_name = :family, email_address = :email, roles = :roles,
                    active = :active, told_at = :toldAt, sort_name = :sortName
                where tenant = :tenant and user_id = :user
                """, values);
        saveWords(user);
    }

    private void saveWords(User user) {
        sql.update(
                "delete from user_words where tenant = :tenant and user_id = :user",
                Map.of("user", user.id().value()));
        SearchWords.of(user.profile())
                .values()
                .forEach(word -> sql.update(
                        "insert into user_words (tenant, user_id, word) values (:tenant, :user, :word)",
                        Map.of("user", user.id().value(), "word", word)));
    }

    @Override
    public List<User> search(UserSearch search, Optional<UserId> after, int atMost) {
        return searches.page(search, after, atMost);
    }

    static User user(ResultSet row) throws SQLException {
        return new User(
                new UserId(row.getString("user_id")),
                new Profile(row.getString("given_name"), row.getString("family_name"), row.getString("email_address")),
                RoleNames.roles(row.getString("roles")),
                row.getBoolean("active"),
                Optional.ofNullable(TenantSql.instant(row, "told_at")));
    }
}
