package dev.prospector.kit.data.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.sql.InfraSql;

@DataTest
class LockWaitTest {
    @Inject
    LockWait lockWait;

    @Inject
    InfraSql sql;

    @Test
    void a_connection_gets_back_the_limit_that_it_had() {
        QuarkusTransaction.requiringNew().run(() -> {
            var usual = seconds();
            sql.update("set innodb_lock_wait_timeout = 7", Map.of());
            assertEquals(3, lockWait.atMost(Duration.ofSeconds(3), this::seconds));
            assertEquals(7, seconds());
            sql.update("set innodb_lock_wait_timeout = " + usual, Map.of());
        });
    }

    private int seconds() {
        return sql.query("select @@session.innodb_lock_wait_timeout as s", Map.of(), row -> row.getInt("s"))
                .get(0);
    }
}
