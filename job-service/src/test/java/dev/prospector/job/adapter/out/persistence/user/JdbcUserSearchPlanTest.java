package dev.prospector.job.adapter.out.persistence.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.job.domain.user.UserSearch;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** Pickers read what they show, not the directory: in a tenant of 100,000 users, all called Lena Okafor with a number. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcUserSearchPlanTest {
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final int PAGE = 50;
    private static final int FEW = 600;

    private final String tenant = TestTenants.fresh();

    @Inject
    Users users;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @BeforeAll
    void a_tenant_full_of_people() {
        tenants.in(tenant, this::hundredThousandUsers);
        tenants.in(tenant, () -> statistics.query("analyze table users, user_words", Map.of(), row -> row));
    }

    @Test
    void everybody_is_read_in_the_order_of_the_index() {
        assertReadsFew("", PAGE, Optional.empty());
        assertReadsFew("", PAGE, Optional.of(new UserId("u55555")));
    }

    @Test
    void a_rare_word_is_read_from_the_index() {
        assertReadsFew("lena7777", 10, Optional.empty());
    }

    @Test
    void a_word_that_everybody_has_ends_with_the_page() {
        assertReadsFew("o", PAGE, Optional.empty());
        assertReadsFew("okafor", PAGE, Optional.of(new UserId("u55555")));
    }

    @Test
    void a_rare_word_beside_a_frequent_one_is_read_from_the_index() {
        assertReadsFew("oka lena77777", 1, Optional.empty());
        assertReadsFew("okafo lena", PAGE, Optional.empty());
    }

    @Test
    void a_role_is_looked_for_in_the_index() {
        assertNoScan(new UserSearch(SearchWords.asked(""), Optional.of(TenantRole.ADMIN)));
        assertNoScan(new UserSearch(SearchWords.asked("oka"), Optional.of(TenantRole.ADMIN)));
    }

    private void assertReadsFew(String words, int found, Optional<UserId> after) {
        var search = new UserSearch(SearchWords.asked(words), Optional.empty());
        tenants.in(tenant, () -> {
            var before = rowsRead();
            assertEquals(found, users.search(search, after, PAGE).size());
            var read = rowsRead() - before;
            assertTrue(read < FEW, words + ", rows read: " + read);
        });
        assertNoScan(search);
    }

    private void assertNoScan(UserSearch search) {
        var values = JdbcUserSearch.values(search);
        values.putAll(Map.of("place", "a", "after", "u5", "atMost", PAGE));
        for (var part : JdbcUserSearch.Part.values()) {
            var plan = tenants.in(
                    tenant,
                    () -> sql.query(
                            "explain " + JdbcUserSearch.statement(search, part), values, JdbcUserSearchPlanTest::step));
            assertFalse(
                    plan.stream().anyMatch(step -> step.matches("\\S+ (ALL|index) .*|.*filesort.*")), plan::toString);
        }
    }

    private static String step(ResultSet row) throws SQLException {
        return row.getString("table") + " " + row.getString("type") + " " + row.getString("key") + " "
                + row.getString("Extra");
    }

    private long rowsRead() {
        return statistics
                .query("show session status like 'Handler_read%'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void hundredThousandUsers() {
        sql.update("""
                insert into users (tenant, user_id, given_name, family_name, roles, active, sort_name)
                select :tenant, concat('u', n), concat('Lena', n), 'Okafor', 'INTERVIEWER', true, concat('okafor lena', n)
                from (select concat(a.d, b.d, c.d, e.d, f.d) as n
                    from %1$s a cross join %1$s b cross join %1$s c cross join %1$s e cross join %1$s f) numbers
                """.formatted(DIGITS), Map.of());
        sql.update(words("concat('lena', substring(user_id, 2))"), Map.of());
        sql.update(words("'okafor'"), Map.of());
    }

    private static String words(String word) {
        return "insert into user_words (tenant, user_id, word) select tenant, user_id, " + word
                + " from users where tenant = :tenant";
    }
}
