package dev.prospector.integration;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.DocumentedAnswers;
import dev.prospector.testbed.OpenApiDocument;

@QuarkusTest
class OpenApiContractTest {
    @Test
    void the_committed_openapi_document_is_that_of_the_code() {
        OpenApiDocument.check(
                "integration-service",
                given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void every_answer_in_these_tests_is_held_against_it() {
        assertTrue(RestAssured.filters().stream().anyMatch(DocumentedAnswers.class::isInstance));
    }
}
