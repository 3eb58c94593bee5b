package dev.prospector.candidate;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.Contracts;

/** The committed document is what clients and the gateway rely on: it never changes unnoticed. */
@QuarkusTest
class OpenApiContractTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @Test
    void the_committed_openapi_document_is_that_of_the_code() throws IOException {
        var committed = Contracts.file("openapi/" + service + ".json");
        var generated = generated();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(committed, generated);
        }
        assertEquals(
                read(committed), generated, "run this test with -Dopenapi.update=true to write what the code says now");
    }

    private static String generated() throws IOException {
        var document = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JSON.writeValueAsString(JSON.readValue(document, Map.class)) + "\n";
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
