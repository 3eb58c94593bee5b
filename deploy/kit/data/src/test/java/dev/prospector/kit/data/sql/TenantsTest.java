package dev.prospector.kit.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.Things;
import dev.prospector.testbed.TestTenants;

@DataTest
class TenantsTest {
    private final String acme = TestTenants.fresh();
    private final String globex = TestTenants.fresh();

    @Inject
    Tenants tenants;

    @Inject
    Things things;

    @Inject
    TenantSql sql;

    @Test
    void two_tenants_in_one_batch_see_and_store_their_own_rows_only() {
        for (var tenant : List.of(acme, globex, acme)) {
            tenants.in(tenant, () -> things.add(java.util.UUID.randomUUID().toString(), "of " + tenant));
        }
        assertEquals(List.of("of " + acme, "of " + acme), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("of " + acme, "of " + acme), tenants.in(acme, things::byJdbc));
        assertEquals(List.of("of " + globex), tenants.in(globex, things::byHibernate));
        assertEquals(List.of("of " + globex), tenants.in(globex, things::byJdbc));
    }

    @Test
    void a_second_tenant_inside_a_transaction_is_refused_and_nothing_is_stored() {
        assertThrows(
                IllegalStateException.class,
                () -> tenants.in(acme, () -> {
                    things.add("1", "first");
                    tenants.in(globex, () -> things.add("2", "second"));
                }));
        assertEquals(List.of(), tenants.in(acme, things::byJdbc));
        assertEquals(List.of(), tenants.in(globex, things::byJdbc));
    }

    @Test
    void what_fails_is_rolled_back() {
        assertThrows(
                IllegalArgumentException.class,
                () -> tenants.in(acme, () -> {
                    things.add("1", "first");
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(List.of(), tenants.in(acme, things::byHibernate));
    }

    @Test
    void ids_that_differ_only_in_case_are_two() {
        tenants.in(acme, () -> {
            things.add("pQ7x2", "upper");
            things.add("pq7x2", "lower");
        });
        assertEquals("upper", tenants.in(acme, () -> things.nameOf("pQ7x2")));
        assertEquals("lower", tenants.in(acme, () -> things.nameOf("pq7x2")));
    }

    @Test
    void a_statement_that_does_not_name_the_tenant_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> tenants.in(acme, () -> sql.query("select name from things", Map.of(), row -> row.getString(1))));
    }

    @Test
    void nothing_is_read_where_no_tenant_is_known() {
        assertThrows(RuntimeException.class, () -> things.byHibernate());
        assertThrows(RuntimeException.class, () -> things.byJdbc());
    }
}
