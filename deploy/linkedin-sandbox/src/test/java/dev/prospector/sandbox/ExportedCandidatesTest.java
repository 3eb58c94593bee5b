package dev.prospector.sandbox;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportedCandidatesTest extends SandboxTest {

    private static final Path GOLDEN_SAMPLE = Path.of("../../contracts/linkedin/exported-candidates.json");

    @AfterEach
    void real_time() {
        clock.back();
    }

    @Test
    void an_export_has_the_shape_of_the_golden_sample() {
        JsonPath golden = new JsonPath(GOLDEN_SAMPLE.toFile());
        Tenant tenant = tenant();
        Map<String, String> order = Map.of(
                "tenant",
                tenant.name(),
                "member",
                LENA,
                "jobPostingId",
                "JOB-1042",
                "exportedBy",
                "urn:li:person:recruiter01");
        String requestId = post("/sandbox/exports", order).extract().path("requestId");

        JsonPath answer = exported(accessToken(tenant), requestId)
                .statusCode(200)
                .body("elements", hasSize(1))
                .body("elements[0].requestId", equalTo(requestId))
                .body("elements[0].integrationContext", equalTo(tenant.organization()))
                .body("elements[0].externalJobPostingId", equalTo("JOB-1042"))
                .body("elements[0].exportedBy", equalTo("urn:li:person:recruiter01"))
                .extract()
                .jsonPath();

        assertEquals(names(golden, "elements[0]"), names(answer, "elements[0]"));
        assertEquals(golden.getMap("elements[0].candidate"), answer.getMap("elements[0].candidate"));
        assertEquals(golden.getMap("paging"), answer.getMap("paging"));
        assertEquals(13, Long.toString(answer.getLong("elements[0].exportedAt")).length());
    }

    @Test
    void every_answer_has_a_name_of_its_own_for_linkedins_support() {
        Tenant tenant = tenant();
        String token = accessToken(tenant);
        String first = exported(token, "unknown").extract().header("x-li-uuid");
        String second = exported(token, "unknown").extract().header("x-li-uuid");
        assertNotEquals(UUID.fromString(first), UUID.fromString(second));
    }

    @Test
    void what_the_member_does_not_show_is_absent() {
        Tenant tenant = tenant();
        String person = post("/sandbox/members", Map.of("lastName", "Meyer"))
                .statusCode(200)
                .extract()
                .path("person");

        exported(accessToken(tenant), export(tenant, person))
                .body("elements[0]", not(hasKey("exportedBy")))
                .body("elements[0].candidate", equalTo(Map.of("member", person, "lastName", "Meyer")));
    }

    @Test
    void an_export_shows_the_profile_of_today() {
        Tenant tenant = tenant();
        String person =
                post("/sandbox/members", Map.of("firstName", "Jo")).extract().path("person");
        String requestId = export(tenant, person);

        post("/sandbox/members", Map.of("person", person, "firstName", "Joanna", "emailAddress", "jo@example.org"));

        exported(accessToken(tenant), requestId)
                .body("elements[0].candidate.firstName", equalTo("Joanna"))
                .body("elements[0].candidate.emailAddress", equalTo("jo@example.org"));
    }

    @Test
    void another_applications_export_is_not_shown() {
        String requestId = export(tenant(), LENA);

        exported(accessToken(tenant()), requestId)
                .statusCode(200)
                .body("elements", empty())
                .body("paging.total", equalTo(0));
    }

    @Test
    void an_unknown_request_has_no_elements() {
        exported(accessToken(tenant()), "unknown").statusCode(200).body("elements", empty());
    }

    @Test
    void without_a_token_it_is_401() {
        get("/v2/exportedCandidates?q=request&requestId=r-1")
                .statusCode(401)
                .body("status", equalTo(401))
                .body("serviceErrorCode", equalTo(65600));
    }

    @Test
    void a_forged_token_is_401() {
        String token = accessToken(tenant());

        exported("AQXforged", "r-1").statusCode(401);
        exported("x" + token, "r-1").statusCode(401);
        exported(token.substring(0, token.length() - 1) + "_", "r-1")
                .statusCode(401)
                .body("message", equalTo("Invalid access token"));
    }

    @Test
    void a_token_ends_after_thirty_minutes() {
        String token = accessToken(tenant());

        clock.forward(Duration.ofMinutes(29));
        exported(token, "r-1").statusCode(200);
        clock.forward(Duration.ofMinutes(1));
        exported(token, "r-1").statusCode(401).body("message", equalTo("The token used in the request has expired"));
    }

    @Test
    void the_finder_and_the_request_must_be_named() {
        String token = accessToken(tenant());

        http().auth()
                .preemptive()
                .oauth2(token)
                .get("/v2/exportedCandidates?requestId=r-1")
                .then()
                .statusCode(400);
        http().auth()
                .preemptive()
                .oauth2(token)
                .get("/v2/exportedCandidates?q=request")
                .then()
                .statusCode(400);
    }

    private static TreeSet<Object> names(JsonPath json, String path) {
        return new TreeSet<>(json.getMap(path).keySet());
    }
}
