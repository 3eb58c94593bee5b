package dev.prospector.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.net.URL;

import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.Test;

/** Operators ask on their own port; a replica that is away (here candidate-service's first) does not make the gateway unready. */
@RunningGateway
class HealthTest {
    @TestHTTPResource(value = "/health", management = true)
    URL health;

    @Test
    void the_gateway_is_ready_and_alive_without_the_services() {
        given().get(health + "/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get(health + "/live").then().statusCode(200).body("status", equalTo("UP"));
    }
}
