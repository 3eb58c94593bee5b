package dev.prospector.integration.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.link.LinkingAttempts;
import dev.prospector.integration.domain.link.AuthorizationCode;
import dev.prospector.integration.domain.link.LinkingAttempt;
import dev.prospector.integration.domain.link.LinkingTerms;
import dev.prospector.integration.domain.link.OneTimeKey;
import dev.prospector.integration.domain.link.ReturnAddress;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.sealing.SealedRows;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sealing.Unsealable;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;

/** Whatever is sealed in a table can be sealed anew: each column says truly what its values are bound to. */
@QuarkusTest
class SealedRowsTest {
    private ConnectedTenant tenant;

    @Inject
    @All
    List<SealedRows> columns;

    @Inject
    Sealing sealing;

    @Inject
    InfraSql sql;

    @Inject
    LinkingAttempts attempts;

    @Inject
    LinkingTerms terms;

    @Inject
    Tenants tenants;

    private record Value(Map<String, String> row, byte[] sealed) {}

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        tenant.isGivenSecret(new ClientSecret("newer"));
    }

    @Test
    void every_sealed_column_is_there() {
        assertEquals(
                Set.of(
                        "connections.current_secret",
                        "connections.previous_secret",
                        "inbox.body",
                        "linking_attempts.code",
                        "linking_attempts.verifier"),
                columns.stream()
                        .map(column -> column.table() + "." + column.column())
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_secrets_can_be_opened_by_what_their_columns_say() {
        assertEquals("newer", text(open("current_secret")));
        assertEquals(tenant.secret().reveal(), text(open("previous_secret")));
    }

    @Test
    void moved_to_the_other_column_a_secret_cannot_be_opened() {
        var current = values(column("current_secret")).get(0);
        var other = column("previous_secret");
        assertThrows(
                Unsealable.class,
                () -> sealing.open(other.keyset(), current.sealed(), other.associatedData(current.row())));
    }

    @Test
    void the_body_of_a_push_can_be_opened_by_what_its_column_says() {
        var body = "{\"requestId\":\"a|b\\\\c\",\"type\":\"OTHER|ONE\"}";
        tenant.push(body).then().statusCode(200);
        assertArrayEquals(body.getBytes(StandardCharsets.UTF_8), open("body"));
    }

    @Test
    void moved_to_another_row_it_cannot_be_opened() {
        tenant.push(notice("b|c", "A")).then().statusCode(200);
        tenant.push(notice("c", "A|b")).then().statusCode(200);
        var column = column("body");
        var values = values(column);
        assertEquals(2, values.size());
        var moved = values.get(0).sealed();
        var owner = column.associatedData(values.get(1).row());
        assertThrows(Unsealable.class, () -> sealing.open(column.keyset(), moved, owner));
    }

    @Test
    void what_a_linking_attempt_keeps_secret_can_be_opened_and_not_in_the_other_column() {
        var begun = attempt();
        assertEquals(begun.verifier().orElseThrow().reveal(), text(open("verifier")));
        assertEquals("canary-code", text(open("code")));
        var code = column("code");
        var verifier = values(column("verifier")).get(0);
        assertThrows(
                Unsealable.class,
                () -> sealing.open(code.keyset(), verifier.sealed(), code.associatedData(verifier.row())));
    }

    private LinkingAttempt attempt() {
        var back = new ReturnAddress("https://ats.example/");
        var connection = Samples.connection(tenant.name());
        var begun = LinkingAttempt.begun("recruiter", connection, back, terms, Samples.NOW)
                .attempt();
        var code = AuthorizationCode.of("canary-code").orElseThrow();
        tenants.in(tenant.name(), () -> {
            attempts.add(begun);
            attempts.save(begun.consented(code, OneTimeKey.fresh(), Duration.ofMinutes(5), Samples.NOW));
        });
        return begun;
    }

    private static String notice(String requestId, String type) {
        return "{\"requestId\":\"" + requestId + "\",\"type\":\"" + type + "\"}";
    }

    private byte[] open(String name) {
        var column = column(name);
        var values = values(column);
        assertTrue(values.size() == 1);
        return sealing.open(
                column.keyset(),
                values.get(0).sealed(),
                column.associatedData(values.get(0).row()));
    }

    private SealedRows column(String name) {
        return columns.stream()
                .filter(column -> column.column().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Value> values(SealedRows column) {
        var names = column.identity();
        return sql.query(
                "select " + String.join(", ", names) + ", " + column.column() + " as sealed from " + column.table()
                        + " where tenant = :tenant",
                Map.of("tenant", tenant.name()),
                row -> {
                    var identity = new java.util.HashMap<String, String>();
                    for (var name : names) {
                        identity.put(name, row.getString(name));
                    }
                    return new Value(identity, row.getBytes("sealed"));
                });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
