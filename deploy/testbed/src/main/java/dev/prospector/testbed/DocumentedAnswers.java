package dev.prospector.testbed;

import java.io.UncheckedIOException;
import java.net.URI;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds every answer that tests get against the service's committed OpenAPI document: path, status, media type and schema must be those
 * that clients were told. What no document names ({@code /internal}, {@code /q}, webhooks) is left alone.
 *
 * <p>For all tests of a module, in the annotation that starts its testbed:
 *
 * <pre>{@code initArgs = {@ResourceArg(name = "schema", value = "job"), @ResourceArg(name = "answers", value = "job-service")}}</pre>
 *
 * <p>For one request: {@code given().filter(DocumentedAnswers.of("job-service"))}.
 */
public final class DocumentedAnswers implements Filter {

    private final String service;
    private final DocumentedApi api;

    DocumentedAnswers(String service, JsonNode document) {
        this.service = service;
        api = new DocumentedApi(document);
    }

    /** @param service whose document is {@code deploy/contracts/openapi/<service>.json} */
    public static DocumentedAnswers of(String service) {
        return new DocumentedAnswers(service, document(service));
    }

    /** From now on for all requests of RestAssured. */
    static void everywhere(String service) {
        var there = RestAssured.filters().stream()
                .anyMatch(filter -> filter instanceof DocumentedAnswers known && known.service.equals(service));
        if (!there) {
            RestAssured.filters(of(service));
        }
    }

    /** @throws AssertionError when the answer is not as documented; it says what is wrong */
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        var answer = Answer.of(response.statusCode(), response.contentType(), response.asByteArray());
        var broken = api.broken(request.getMethod(), path, answer);
        if (!broken.isEmpty()) {
            throw new AssertionError("%s %s answered %d, and %s.json says otherwise: %s"
                    .formatted(request.getMethod(), path, response.statusCode(), service, broken));
        }
        return response;
    }

    private static JsonNode document(String service) {
        try {
            return new ObjectMapper().readTree(Contracts.read("openapi/" + service + ".json"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
