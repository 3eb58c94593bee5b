package dev.prospector.integration.running;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

import dev.prospector.testbed.DocumentedAnswers;

/**
 * Holds every answer of a public path against the service's OpenAPI document. A callback and no test resource does it: resources live in
 * another class loader, and the RestAssured that they see is not the tests' one.
 */
public final class AnswersAsDocumented implements QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(DocumentedAnswers.class::isInstance)) {
            RestAssured.filters(DocumentedAnswers.of("integration-service"));
        }
    }
}
