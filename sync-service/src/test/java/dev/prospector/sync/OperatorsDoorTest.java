package dev.prospector.sync;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.net.URI;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.testbed.TestTenants;

/** What is on the management port. */
@QuarkusTest
class OperatorsDoorTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    ExportIntake intake;

    @Inject
    Tenants tenants;

    @Test
    void the_service_is_ready() {
        given().get(readiness).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void ended_and_waiting_exports_are_counted_without_saying_whose() {
        var tenant = TestTenants.fresh();
        tenants.in(tenant, () -> intake.stopped("r-1", 2, ExportReason.FETCH_PARKED));

        given().get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("prospector_exports_ended_total{reason=\"FETCH_PARKED\",state=\"PARKED\""))
                .body(containsString("prospector_exports_waiting "))
                .body(containsString("prospector_exports_waiting_oldest_seconds "))
                .body(not(containsString(tenant)));
    }
}
