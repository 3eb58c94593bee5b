package dev.prospector.integration;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

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
}
