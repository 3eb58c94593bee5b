package dev.prospector.integration.adapter.in.rest.link;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class ExportFactsResourceTest {
    private static final String SYNC = TestTokens.service("sync-service");
    private static final String QUESTION = Contracts.read("http/export-facts.request.json");
    private static final String NOBODY = "{\"companyAccess\":true,\"exporter\":null}";

    @Test
    void the_golden_samples_fit() throws JsonProcessingException {
        var tenant = ConnectedTenant.fresh();
        assertAnswer(Contracts.read("http/export-facts.response.json"), ask(SYNC, tenant.name(), QUESTION));
    }

    @Test
    void nobody_is_the_exporter_when_linkedin_names_none_or_a_stranger() throws JsonProcessingException {
        var tenant = ConnectedTenant.fresh().name();
        assertAnswer(NOBODY, ask(SYNC, tenant, "{}"));
        assertAnswer(NOBODY, ask(SYNC, tenant, "{\"exportedBy\":null}"));
        assertAnswer(NOBODY, ask(SYNC, tenant, "{\"exportedBy\":\"urn:li:person:stranger\"}"));
    }

    @Test
    void access_that_linkedins_admin_withholds_is_told() throws JsonProcessingException {
        var tenant = ConnectedTenant.fresh();
        tenant.losesCompanyAccess();
        assertAnswer(Contracts.read("http/export-facts.no-access.json"), ask(SYNC, tenant.name(), QUESTION));
    }

    @Test
    void a_tenant_without_connection_has_no_access() throws JsonProcessingException {
        ConnectedTenant.fresh();
        var answer = ask(SYNC, TestTenants.fresh(), QUESTION);
        assertAnswer("{\"companyAccess\":false,\"exporter\":null}", answer);
    }

    @Test
    void only_sync_service_may_ask_and_must_name_the_tenant() {
        var tenant = TestTenants.fresh();
        ask(TestTokens.service("gateway"), tenant, QUESTION).statusCode(403);
        ask(TestTokens.user(tenant, "admin", "admin"), tenant, QUESTION).statusCode(403);
        given().auth()
                .oauth2(SYNC)
                .contentType("application/json")
                .body(QUESTION)
                .post("/internal/export-facts")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body(QUESTION)
                .post("/internal/export-facts")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse ask(String token, String tenant, String question) {
        return given().auth()
                .oauth2(token)
                .header(Headers.TENANT, tenant)
                .contentType("application/json")
                .body(question)
                .post("/internal/export-facts")
                .then();
    }

    private static void assertAnswer(String expected, ValidatableResponse answer) throws JsonProcessingException {
        var json = new ObjectMapper();
        var body = answer.statusCode(200).extract().asString();
        assertEquals(json.readTree(expected), json.readTree(body));
    }
}
