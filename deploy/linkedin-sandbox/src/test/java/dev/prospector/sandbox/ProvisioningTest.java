package dev.prospector.sandbox;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Child applications and their secrets, with the parent's credentials. */
class ProvisioningTest extends SandboxTest {

    private static final String CHILDREN = "/v2/provisionedApplications";

    @Test
    void a_child_application_is_made_and_its_credentials_open_linkedin() {
        String foreignId = foreignId();

        JsonPath created = create(foreignId)
                .statusCode(201)
                .body("key", matchesPattern("urn:li:developerApplication:\\d+"))
                .extract()
                .jsonPath();

        oauth(created.getString("credentials.client_id"), created.getString("credentials.client_secret"))
                .statusCode(200);
        get("/sandbox/tenants/" + foreignId).body("clientId", equalTo(created.getString("credentials.client_id")));
    }

    @Test
    void a_known_foreign_id_is_a_conflict() {
        String foreignId = foreignId();
        create(foreignId).statusCode(201);

        create(foreignId).statusCode(409).body("status", equalTo(409)).body("message", not(empty()));
    }

    @Test
    void a_tenant_has_no_application_until_it_is_made_once() {
        String name = foreignId();
        String organization =
                post("/sandbox/tenants", Map.of("tenant", name)).extract().path("organization");
        read(name).body("elements", empty());

        String clientId = create(name).statusCode(201).extract().path("credentials.client_id");

        create(name).statusCode(409);
        get("/sandbox/tenants/" + name).body("clientId", equalTo(clientId)).body("organization", equalTo(organization));
    }

    @Test
    void answers_are_as_in_the_golden_samples() {
        String foreignId = foreignId();
        ValidatableResponse created = create(foreignId);
        JsonPath made = created.extract().jsonPath();
        String key = made.getString("key");
        String clientId = made.getString("credentials.client_id");
        String secret = made.getString("credentials.client_secret");

        RecruiterTest.assertSample(
                "provisioned-application.created.json",
                created,
                "urn:li:developerApplication:77001",
                key,
                "sample-client",
                clientId,
                "sample-secret",
                secret);
        RecruiterTest.assertSample(
                "provisioned-applications.json",
                read(foreignId),
                "urn:li:developerApplication:77001",
                key,
                "sample-client",
                clientId,
                "tenant-0042",
                foreignId);
        RecruiterTest.assertSample("provisioned-application.conflict.json", create(foreignId));
        ValidatableResponse rolled = secrets(asParent(), "roll", Map.of("childDeveloperApplication", key));
        RecruiterTest.assertSample(
                "application-secret.rolled.json",
                rolled,
                "sample-secret",
                rolled.extract().path("value.client_secret"));
    }

    @Test
    void who_reads_by_foreign_id_sees_no_secret() {
        String foreignId = foreignId();
        String clientId = create(foreignId).extract().jsonPath().getString("credentials.client_id");

        read(foreignId)
                .statusCode(200)
                .body("elements", hasSize(1))
                .body("elements[0].credentials", equalTo(Map.of("client_id", clientId)))
                .body("elements[0].uniqueForeignId", equalTo(foreignId))
                .body("elements[0].validJsSdkDomains", equalTo(List.of("https://acme.prospector.example")));
        read(foreignId()).statusCode(200).body("elements", empty());
    }

    @Test
    void a_patch_changes_what_it_names() {
        String foreignId = foreignId();
        String key = create(foreignId).extract().path("key");

        patch(
                        key,
                        "{\"patch\":{\"$set\":{\"name\":\"Prospector - Acme 2\",\"validJsSdkDomains\":[\"https://b.example\"]}}}")
                .statusCode(204);

        read(foreignId)
                .body("elements[0].name", equalTo("Prospector - Acme 2"))
                .body("elements[0].description", equalTo("Prospector tenant"))
                .body("elements[0].validJsSdkDomains", equalTo(List.of("https://b.example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"patch\":{\"$set\":{\"uniqueForeignId\":\"other\"}}}",
                "{\"patch\":{\"$set\":{\"validJsSdkDomains\":[\"https://b.example/\"]}}}",
                "{\"patch\":{\"$set\":{\"colour\":\"blue\"}}}",
                "{\"patch\":{\"$delete\":[\"name\"]}}",
                "{}"
            })
    void a_patch_that_breaks_a_rule_changes_nothing(String body) {
        String foreignId = foreignId();
        String key = create(foreignId).extract().path("key");
        String before = read(foreignId).extract().asString();

        patch(key, body).statusCode(400).body("status", equalTo(400));

        assertEquals(before, read(foreignId).extract().asString());
    }

    @Test
    void what_is_not_there_is_not_changed() {
        patch("urn:li:developerApplication:1", "{\"patch\":{\"$set\":{\"name\":\"x\"}}}")
                .statusCode(404)
                .body("status", equalTo(404));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uniqueForeignId |",
                "name |",
                "name | Prospector for LinkedIn",
                "name | A name that goes on for more than fifty characters, so",
                "description |"
            })
    void an_application_that_breaks_a_rule_is_refused(String field, String value) {
        Map<String, Object> definition = definition(foreignId());
        definition.put(field, value);

        asParent().body(definition).post(CHILDREN).then().statusCode(400).body("serviceErrorCode", equalTo(100));
    }

    @Test
    void a_childs_token_opens_no_provisioning_and_the_parents_nothing_else() {
        asChild(tenant()).body(definition(foreignId())).post(CHILDREN).then().statusCode(403);
        asChild(tenant())
                .get(CHILDREN + "?q=credentialsByUniqueForeignId&uniqueForeignId=x")
                .then()
                .statusCode(403);
        asParent().get("/v2/atsIntegrations?q=request&requestId=r").then().statusCode(403);
        http().contentType("application/json").body("{}").post(CHILDREN).then().statusCode(401);
    }

    @Test
    void of_two_live_secrets_both_open_and_the_older_can_be_deleted() {
        JsonPath created = create(foreignId()).extract().jsonPath();
        String clientId = created.getString("credentials.client_id");
        String older = created.getString("credentials.client_secret");
        Map<String, String> child = Map.of("childDeveloperApplication", created.getString("key"));

        String newer =
                secrets(asParent(), "roll", child).statusCode(200).extract().path("value.client_secret");

        oauth(clientId, older).statusCode(200);
        oauth(clientId, newer).statusCode(200);
        secrets(asParent(), "roll", child).statusCode(400);
        secrets(
                        asParent(),
                        "delete",
                        Map.of("childDeveloperApplication", created.getString("key"), "client_secret", older))
                .statusCode(204);
        oauth(clientId, older).statusCode(401);
        oauth(clientId, newer).statusCode(200);
        secrets(asParent(), "roll", child).statusCode(200);
    }

    @Test
    void the_last_secret_is_not_deleted() {
        Tenant tenant = tenant();

        secrets(asChild(tenant), "delete", Map.of("client_secret", tenant.clientSecret()))
                .statusCode(400);

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void a_child_rolls_its_own_secret_and_the_newest_signs() throws Exception {
        try (CallbackServer customer = new CallbackServer(200)) {
            Tenant tenant = tenant();
            String newer = secrets(asChild(tenant), "roll", Map.of()).extract().path("value.client_secret");
            http().contentType("application/json")
                    .body(Map.of("callbackUrl", customer.url()))
                    .put("/sandbox/tenants/" + tenant.name() + "/callback");

            export(tenant, LENA);

            CallbackServer.Notice notice = customer.received.get(0);
            assertEquals(Signatures.of(newer, notice.body()), notice.signature());
        }
    }

    @Test
    void an_action_is_named_and_so_is_a_child_that_exists() {
        RequestSpecification nameless = asParent();
        nameless.body("{}")
                .post("/v2/developerApplicationsSecurity?action=x")
                .then()
                .statusCode(400);
        secrets(asParent(), "roll", Map.of()).statusCode(400);
        secrets(asParent(), "roll", Map.of("childDeveloperApplication", "urn:li:developerApplication:1"))
                .statusCode(404);
        secrets(
                        asParent(),
                        "forget",
                        Map.of(
                                "childDeveloperApplication",
                                create(foreignId()).extract().path("key")))
                .statusCode(400);
    }

    private static String foreignId() {
        return "tenant-" + UUID.randomUUID();
    }

    private ValidatableResponse create(String foreignId) {
        return asParent().body(definition(foreignId)).post(CHILDREN).then();
    }

    private ValidatableResponse read(String foreignId) {
        return asParent()
                .get(CHILDREN + "?q=credentialsByUniqueForeignId&uniqueForeignId=" + foreignId)
                .then();
    }

    private ValidatableResponse patch(String key, String body) {
        return asParent().body(body).post(CHILDREN + "/" + key).then();
    }

    private static ValidatableResponse secrets(RequestSpecification caller, String verb, Map<String, ?> body) {
        return caller.header("X-RestLi-Method", "action")
                .header("X-RestLi-Protocol-Version", "2.0.0")
                .body(body)
                .post("/v2/developerApplicationsSecurity?action=" + verb + "DeveloperApplicationSecret")
                .then();
    }

    private static Map<String, Object> definition(String foreignId) {
        return RecruiterTest.with(
                Map.of("validJsSdkDomains", List.of("https://acme.prospector.example")),
                "uniqueForeignId",
                foreignId,
                "name",
                "Prospector - Acme",
                "description",
                "Prospector tenant");
    }
}
