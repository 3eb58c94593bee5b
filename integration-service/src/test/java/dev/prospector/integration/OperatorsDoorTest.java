package dev.prospector.integration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

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
                .body("checks.name", hasItem("hooks in memory"))
                .body(not(containsStringIgnoringCase("database")))
                .body(not(containsStringIgnoringCase("kafka")));
    }

    @Test
    void only_what_users_may_ask_is_described() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/inbox/events"))
                .body(
                        "paths.keySet()",
                        everyItem(
                                matchesPattern(
                                        "/(inbox|linkedin/connection|linkedin/seats|linkedin/departed-members|me/linkedin)(/.*)?")));
    }
}
