package dev.prospector.integration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.net.URL;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatorsDoorTest {
    @TestHTTPResource(value = "/health", management = true)
    URL health;

    @Test
    void health_says_nothing_of_database_and_broker() {
        given().get(health)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(not(containsStringIgnoringCase("database")))
                .body(not(containsStringIgnoringCase("kafka")));
    }

    @Test
    void there_is_no_public_path_to_describe() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", anyOf(nullValue(), anEmptyMap()));
    }
}
