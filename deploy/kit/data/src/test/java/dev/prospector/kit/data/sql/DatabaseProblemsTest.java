package dev.prospector.kit.data.sql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.FaultyTestbed;
import dev.prospector.kit.data.Obstacle;
import dev.prospector.testbed.TcpFault;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** Any endpoint, while the database is away. */
@DataTest
class DatabaseProblemsTest {
    private final String acme = TestTenants.fresh();

    @Inject
    Obstacle obstacle;

    @Inject
    AgroalDataSource pool;

    /** Whoever comes next must not meet a connection that broke here. */
    @AfterEach
    void comeBack() {
        obstacle.isGone();
        FaultyTestbed.database().heal();
        pool.flush(AgroalDataSource.FlushMode.ALL);
    }

    @Test
    void without_a_database_hibernate_is_to_be_asked_later() {
        goAway();
        unavailable(send("POST", "/things/lever/plain"));
    }

    @Test
    void so_is_plain_sql() {
        goAway();
        unavailable(send("GET", "/things"));
    }

    @Test
    void so_is_what_has_waited_for_a_connection_in_vain() {
        FaultyTestbed.database().be(TcpFault.reset());
        FaultyTestbed.database().be(TcpFault.blackHole());
        unavailable(send("GET", "/things"));
    }

    @Test
    void what_breaks_off_at_its_commit_may_have_taken_effect() {
        obstacle.is(this::goAway);
        later(send("POST", "/things/lever/plain"), 502, "DATABASE_FAILED");
    }

    @Test
    void other_failures_are_ours() {
        obstacle.is(() -> {
            throw new IllegalStateException("a secret of the inside");
        });
        send("POST", "/things/lever/plain").then().statusCode(500).body("code", equalTo("INTERNAL_ERROR"));
    }

    private void goAway() {
        FaultyTestbed.database().be(TcpFault.reset());
        FaultyTestbed.database().be(TcpFault.refuse());
    }

    private Response send(String method, String path) {
        return given().auth().oauth2(TestTokens.user(acme, "admin", "admin")).request(method, path);
    }

    private static void unavailable(Response answer) {
        later(answer, 503, "DATABASE_UNAVAILABLE");
    }

    private static void later(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo(code));
    }
}
