package dev.prospector.sandbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product's portal webhook, and what LinkedIn wants there. */
class ResyncTest extends SandboxTest {

    private static final Path GOLDEN_SAMPLE = Path.of("../../contracts/linkedin/push.resync-jobs.json");

    private String tenant;
    private String key;

    @BeforeEach
    void provision() {
        tenant = "t-" + UUID.randomUUID();
        key = asParent()
                .body(Map.of("uniqueForeignId", tenant, "name", "Prospector - Acme", "description", "Acme"))
                .post("/v2/provisionedApplications")
                .path("key");
    }

    @Test
    void named_jobs_are_wanted_at_the_portal_webhook_signed_with_the_parents_secret() throws Exception {
        try (CallbackServer product = new CallbackServer(200)) {
            String secret = listen(product.url()).extract().path("clientSecret");

            resync(Map.of("tenant", tenant, "jobs", List.of("JOB-1042", "JOB-1043")))
                    .statusCode(200)
                    .body("pushStatus", equalTo(200));

            CallbackServer.Notice notice = product.received.get(0);
            JsonPath expected =
                    new JsonPath(Files.readString(GOLDEN_SAMPLE).replace("urn:li:developerApplication:77001", key));
            assertEquals(expected.getMap("$"), body(notice).getMap("$"));
            assertEquals(Signatures.of(secret, notice.body()), notice.signature());
            get("/sandbox/journal?tenant=" + tenant).body("items.findAll { it.kind == 'PUSHED' }", hasSize(1));
        }
    }

    @Test
    void without_named_jobs_all_open_ones_are_wanted() throws Exception {
        try (CallbackServer product = new CallbackServer(200)) {
            listen(product.url());

            resync(Map.of("tenant", tenant));

            assertEquals(
                    Map.of("developerApplicationUrn", key, "type", "RESYNC_JOBS", "syncAllOpenJobs", true),
                    body(product.received.get(0)).getMap("$"));
        }
    }

    @Test
    void a_wish_can_be_lost_like_any_push() throws Exception {
        try (CallbackServer product = new CallbackServer(200)) {
            listen(product.url());
            post("/sandbox/faults", Map.of("pushes", true, "reset", true, "times", 1, "tenant", tenant))
                    .statusCode(lessThan(300));

            resync(Map.of("tenant", tenant)).body("pushStatus", equalTo(0));
            resync(Map.of("tenant", tenant)).body("pushStatus", equalTo(200));

            assertEquals(1, product.received.size());
        }
    }

    @Test
    void the_webhook_is_shown_and_outlives_a_change() {
        get("/sandbox/parent-application").body("clientSecret.length()", equalTo(44));
        listen("http://127.0.0.1:1/one").body("webhookUrl", equalTo("http://127.0.0.1:1/one"));
        listen("http://127.0.0.1:1/two");
        get("/sandbox/parent-application").body("webhookUrl", equalTo("http://127.0.0.1:1/two"));

        resync(Map.of("tenant", tenant)).body("pushStatus", equalTo(0));
    }

    @Test
    void what_cannot_be_wanted_is_refused() {
        resync(Map.of("tenant", "nobody")).statusCode(404).body("code", equalTo("UNKNOWN_TENANT"));
        post("/sandbox/tenants", Map.of("tenant", "bare", "users", List.of())).statusCode(200);
        resync(Map.of("tenant", "bare")).statusCode(409).body("code", equalTo("NO_APPLICATION"));
        resync(Map.of()).statusCode(422);
        http().contentType("application/json")
                .body(Map.of("url", "nowhere"))
                .put("/sandbox/parent/webhook")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse listen(String url) {
        return http().contentType("application/json")
                .body(Map.of("url", url))
                .put("/sandbox/parent/webhook")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse resync(Map<String, ?> order) {
        return post("/sandbox/resyncs", order);
    }

    private static JsonPath body(CallbackServer.Notice notice) {
        return new JsonPath(new String(notice.body(), StandardCharsets.UTF_8));
    }
}
