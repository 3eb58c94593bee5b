package dev.prospector.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /rest} beside {@code /v2}, tunnels and sizes. */
class VersionedApiTest extends RecruiterTest {

    private static final String VERSION = "202603";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void integrations_are_read_by_keys_without_a_data_provider() {
        Tenant tenant = requested();
        String known = key(tenant.organization(), "ONE_CLICK_EXPORT");
        String unknown = key("urn:li:contract:9002", "CSA_API");

        ValidatableResponse answer = versioned(tenant)
                .get("/rest/integrations?ids=List(" + known + "," + unknown + ")")
                .then()
                .statusCode(200);

        assertSample(
                "integrations.batch.json",
                answer,
                "urn:li:organization:4242",
                tenant.organization(),
                "urn%3Ali%3Aorganization%3A4242",
                tenant.organization().replace(":", "%3A"));
    }

    @Test
    void integrations_are_named_and_found_by_request() {
        Tenant tenant = requested();
        String key = key(tenant.organization(), "PROFILE_PLUGIN");

        versioned(tenant)
                .header("X-RestLi-Method", "batch_partial_update")
                .body(Map.of("entities", Map.of("($params:()," + key.substring(1), named("Prospector"))))
                .post("/rest/integrations?ids=List(" + key + ")")
                .then()
                .statusCode(200)
                .body("results.values().status", equalTo(List.of(204)));

        String requestId = order("/sandbox/access", Map.of("tenant", open(tenant), "contract", false))
                .extract()
                .path("changes[0].requestId");
        versioned(tenant)
                .get("/rest/integrations?q=request&requestId=" + requestId)
                .then()
                .statusCode(200)
                .body("elements", hasSize(1))
                .body("elements[0].integrationStatus", equalTo("DISABLED"))
                .body("elements[0]", not(hasKey("dataProvider")));
        byV2(tenant, "PROFILE_PLUGIN").body("results.values().integrationStatus", equalTo(List.of("PARTNER_READY")));
    }

    @Test
    void configurations_are_a_resource_of_their_own() {
        Tenant tenant = requested();
        String key = "(configurationKey:APPLICATION_VIEWERS,"
                + key(tenant.organization(), "IN_ATS_INDICATOR").substring(1);
        String address = "/rest/integrationConfigurations?ids=List(" + key + ")";
        Map<String, ?> value = Map.of("configurationValue", Map.of("string", "ALL_PRODUCT_USERS"));

        versioned(tenant)
                .header("X-RestLi-Method", "batch_update")
                .body(Map.of("entities", Map.of(key, value)))
                .put(address)
                .then()
                .statusCode(200)
                .body("results", hasKey(key));

        versioned(tenant).get(address).then().body("results", equalTo(Map.of(key, value)));
        versioned(tenant).delete(address).then().body("results", hasKey(key));
        versioned(tenant).get(address).then().body("errors", hasKey(key));
    }

    @ParameterizedTest
    @CsvSource({", 400, VERSION_MISSING", "202001, 426, NONEXISTENT_VERSION", "newest, 426, NONEXISTENT_VERSION"})
    void a_version_is_named_and_known(String version, int status, String code) {
        RequestSpecification request = asChild(tenant()).header("X-RestLi-Protocol-Version", "2.0.0");
        if (version != null) {
            request.header("LinkedIn-Version", version);
        }

        request.get("/rest/integrations?q=request&requestId=r-1")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_key_of_the_other_generation_or_protocol_is_400() {
        Tenant tenant = requested();
        String withProvider = key(tenant.organization(), "CSA_API").replace(")", ",dataProvider:ATS)");

        versioned(tenant)
                .get("/rest/integrations?ids=List(" + withProvider + ")")
                .then()
                .statusCode(400);
        versioned(tenant)
                .get(
                        "/rest/integrations?ids=List((integrationContext:urn:li:x:1,integrationType:CSA_API,tenantType:RECRUITER))")
                .then()
                .statusCode(400);
        asChild(tenant)
                .header("LinkedIn-Version", VERSION)
                .get("/rest/integrations?q=request&requestId=r-1")
                .then()
                .statusCode(400);
        versioned(tenant)
                .get("/v2/atsIntegrations?ids=List(" + withProvider + ")")
                .then()
                .statusCode(200);
    }

    @Test
    void an_exported_candidate_is_the_same_one() {
        Tenant tenant = requested();
        String request = export(tenant, LENA);

        versioned(tenant)
                .get("/rest/exportedCandidates?q=request&requestId=" + request)
                .then()
                .statusCode(200)
                .body("elements.requestId", equalTo(List.of(request)));
        asChild(tenant)
                .get("/rest/exportedCandidates?q=request&requestId=" + request)
                .then()
                .statusCode(400);
    }

    @Test
    void a_tunnelled_question_is_the_same_question() {
        Tenant tenant = requested();

        asChild(tenant)
                .contentType(FORM)
                .header("X-HTTP-Method-Override", "GET")
                .body(
                        "ids%5B0%5D.integrationContext=" + tenant.organization()
                                + "&ids%5B0%5D.integrationType=CSA_API&ids%5B0%5D.tenantType=RECRUITER&ids%5B0%5D.dataProvider=ATS")
                .post("/v2/atsIntegrations")
                .then()
                .statusCode(200)
                .body("errors.values().status", equalTo(List.of(404)));
    }

    @Test
    void a_tunnelled_change_is_the_same_change() {
        Tenant tenant = requested();
        String key = key(tenant.organization(), "IN_ATS_INDICATOR");
        String body = """
                --b-1
                Content-Type: application/x-www-form-urlencoded

                ids=List(%s)
                --b-1
                Content-Type: application/json

                {"entities":{"%s":{"patch":{"$set":{"integrationName":"Prospector"}}}}}
                --b-1--
                """.formatted(key, key).replace("\n", "\r\n");

        versioned(tenant)
                .contentType("multipart/mixed; boundary=b-1")
                .header("X-HTTP-Method-Override", "POST")
                .header("X-RestLi-Method", "batch_partial_update")
                .body(body.getBytes(UTF_8))
                .post("/rest/integrations")
                .then()
                .statusCode(200)
                .body("results.values().status", equalTo(List.of(204)));
        byV2(tenant, "IN_ATS_INDICATOR").body("results.values().integrationName", equalTo(List.of("Prospector")));
    }

    @Test
    void what_is_too_long_is_414_and_as_long_as_allowed_is_not() {
        String token = accessToken(tenant());
        String question = "/v2/atsIntegrations?q=request&requestId=";
        int room = 4096 - "q=request&requestId=".length();

        sized(token, question + "r".repeat(room)).statusCode(200);
        sized(token, question + "r".repeat(room + 1)).statusCode(414).body("status", equalTo(414));
        sized(token, "/v2/" + "s".repeat(4096)).statusCode(404);
        sized(token, "/v2/" + "s".repeat(4097)).statusCode(414);
        sized(token, "/v2" + ("/" + "s".repeat(4000)).repeat(3)).statusCode(414);
    }

    @ParameterizedTest
    @CsvSource({
        "/v2/provisionedApplications",
        "/v2/atsIntegrations",
        "/rest/integrations",
        "/rest/integrationConfigurations",
        "/v2/developerApplicationsSecurity"
    })
    void a_fault_meets_every_path_of_onboarding(String path) {
        RequestSpecification child = asChild(tenant());
        post("/sandbox/faults", Map.of("throttle", 3, "path", path, "times", 1)).statusCode(204);

        child.get(path).then().statusCode(429).header("Retry-After", "3");
    }

    private ValidatableResponse sized(String token, String address) {
        return http().urlEncodingEnabled(false)
                .auth()
                .preemptive()
                .oauth2(token)
                .get(address)
                .then();
    }

    private Tenant requested() {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of(CONTRACT)));
        return tenant;
    }

    /** The tenant's contract is open, so that it can be closed. */
    private String open(Tenant tenant) {
        access(tenant, "ENABLED");
        return tenant.name();
    }

    private RequestSpecification versioned(Tenant tenant) {
        return asChild(tenant)
                .urlEncodingEnabled(false)
                .header("X-RestLi-Protocol-Version", "2.0.0")
                .header("LinkedIn-Version", VERSION);
    }

    private ValidatableResponse byV2(Tenant tenant, String type) {
        return as(tenant)
                .queryParam("ids[0].integrationContext", tenant.organization())
                .queryParam("ids[0].integrationType", type)
                .queryParam("ids[0].tenantType", "RECRUITER")
                .queryParam("ids[0].dataProvider", "ATS")
                .get("/v2/atsIntegrations")
                .then();
    }

    private static Map<String, ?> named(String name) {
        return Map.of("patch", Map.of("$set", Map.of("integrationName", name)));
    }

    private static String key(String context, String type) {
        return "(integrationContext:%s,integrationType:%s,tenantType:RECRUITER)"
                .formatted(context.replace(":", "%3A"), type);
    }
}
