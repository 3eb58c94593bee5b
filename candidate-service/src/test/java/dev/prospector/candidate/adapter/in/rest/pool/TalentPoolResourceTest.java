package dev.prospector.candidate.adapter.in.rest.pool;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;

@QuarkusTest
class TalentPoolResourceTest {
    private static final String UNKNOWN = "01970000-0000-7000-8000-000000000002";

    private final Requests requests = new Requests();
    private String candidate;
    private String pool;

    @Inject
    AuditRows audit;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void a_candidate_and_a_pool() {
        breakers.resetAll();
        requests.jobService().knows("manager", true, "hiring-manager");
        candidate = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        pool = "/talent-pools/" + requests.pool("recruiter");
    }

    @Test
    void who_makes_a_pool_owns_it() {
        var made = recruiter()
                .body(Map.of("name", " Designers "))
                .post("/talent-pools")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Designers"))
                .body("kind", equalTo("OWN"))
                .body("owner", equalTo("recruiter"))
                .body("contributors", empty())
                .body("candidateCount", equalTo(0))
                .body("createdAt", notNullValue())
                .body("actions", hasSize(6))
                .extract();
        recruiter().get(made.header("Location")).then().statusCode(200).body("id", equalTo(made.path("id")));
    }

    @Test
    void candidates_are_added_once_shown_with_their_names_and_removed() {
        put(recruiter(), candidate).statusCode(204);
        put(recruiter(), candidate).statusCode(204);
        recruiter()
                .get(pool + "/candidates")
                .then()
                .statusCode(200)
                .body("items.id", contains(candidate))
                .body("items[0].firstName", equalTo("Lena"))
                .body("items[0].lastName", equalTo("Okafor"))
                .body("items[0].addedBy", equalTo("recruiter"))
                .body("items[0].addedAt", notNullValue())
                .body("items[0].linkedInPersons", nullValue());
        recruiter().get(pool).then().body("candidateCount", equalTo(1)).header("ETag", "\"1\"");
        recruiter()
                .get("/candidates/" + candidate + "/talent-pools")
                .then()
                .statusCode(200)
                .body("items.name", contains("Engineers"))
                .body("items.candidateCount", contains(1));

        recruiter().delete(pool + "/candidates/" + candidate).then().statusCode(204);
        recruiter()
                .delete(pool + "/candidates/" + candidate)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_IN_POOL"));
        recruiter().get(pool + "/candidates").then().body("items", empty());
    }

    @Test
    void who_saw_a_pool_is_told_that_a_candidate_of_it_was_deleted() {
        put(recruiter(), candidate).statusCode(204);
        put(recruiter(), requests.exported("r-2", "zZ9y8", "Jonas", "Brandt")).statusCode(204);
        var seen = recruiter()
                .get(pool)
                .then()
                .body("candidateCount", equalTo(2))
                .extract()
                .header("ETag");
        recruiter().header("If-None-Match", seen).get(pool).then().statusCode(304);

        requests.jobService().counts(0, 0);
        admin().delete("/candidates/" + candidate).then().statusCode(204);
        recruiter()
                .header("If-None-Match", seen)
                .get(pool)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("candidateCount", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {UNKNOWN, "x"})
    void whom_nobody_knows_is_put_into_no_pool(String nobody) {
        put(recruiter(), nobody).statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
        recruiter()
                .get("/candidates/" + nobody + "/talent-pools")
                .then()
                .statusCode(404)
                .body("code", equalTo("CANDIDATE_NOT_FOUND"));
        recruiter().get(pool).then().header("ETag", "\"0\"");
    }

    @Test
    void lists_go_page_by_page() {
        requests.pool("recruiter");
        var other = requests.exported("r-2", "zZ9y8", "Jonas", "Brandt");
        put(recruiter(), candidate);
        put(recruiter(), other);
        assertPages("/talent-pools", 3);
        assertPages(pool + "/candidates", 2);
        assertPages("/candidates/" + candidate + "/talent-pools", 1);
        share("manager").statusCode(204);
        requests.jobService().knows("admin2", true, "admin");
        share("admin2").statusCode(204);
        assertPages(pool + "/contributors", 2);
    }

    private void assertPages(String list, int number) {
        String cursor = null;
        for (int page = 1; page <= number; page++) {
            var answer = (cursor == null ? recruiter() : recruiter().queryParam("cursor", cursor))
                    .get(list + "?limit=1")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("nextCursor", page == number ? nullValue() : notNullValue());
            cursor = answer.extract().path("nextCursor");
        }
        recruiter().get(list + "?cursor=.").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
        recruiter().get(list + "?limit=0").then().statusCode(400).body("code", equalTo("BAD_LIMIT"));
        recruiter().get(list + "?q=x").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void contributors_see_and_fill_a_pool_and_do_no_more() {
        manager().get(pool).then().statusCode(404).body("code", equalTo("TALENT_POOL_NOT_FOUND"));
        share("manager").statusCode(204);
        share("manager").statusCode(204);
        manager()
                .get(pool)
                .then()
                .statusCode(200)
                .body("contributors", contains("manager"))
                .body("actions", contains("addCandidate", "removeCandidate"));
        put(manager(), candidate).statusCode(204);
        manager().get("/talent-pools").then().body("items.name", containsInAnyOrder("Engineers", "LinkedIn"));
        manager().delete(pool).then().statusCode(403);

        unshare("manager").statusCode(204);
        unshare("manager").statusCode(404).body("code", equalTo("CONTRIBUTOR_NOT_FOUND"));
        manager().get(pool).then().statusCode(404);
        manager().get("/candidates/" + candidate + "/talent-pools").then().body("items", empty());
    }

    @Test
    void the_golden_question_is_asked_of_the_directory_and_the_golden_answer_understood() throws Exception {
        requests.jobService().answersOfUsers(okJson(Contracts.read("http/users-batch.response.json")));
        admin().put("/talent-pools/" + requests.pool("other") + "/contributors/recruiter")
                .then()
                .statusCode(204);
        var json = new ObjectMapper();
        var asked = json.readTree(requests.jobService().heardOfUsers().get(0).getBody());
        var golden = json.readTree(Contracts.read("http/users-batch.request.json"));
        assertEquals(golden.properties().size(), asked.properties().size());
        assertEquals(golden.get("userIds").get(0), asked.get("userIds").get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, true, recruiter, somebody-else, UNKNOWN_USER",
        "manager, false, hiring-manager, manager, INACTIVE_USER",
        "manager, true, interviewer, manager, ROLE_NOT_HELD",
        "manager, true, read-only, manager, ROLE_NOT_HELD",
        "recruiter, true, recruiter, recruiter, IS_OWNER"
    })
    void a_pool_is_shared_with_active_users_who_work_with_pools(
            String asked, boolean active, String role, String known, String code) {
        requests.jobService().knows(known, active, role);
        share(asked)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/userId"))
                .body("errors[0].code", equalTo(code));
        recruiter().get(pool + "/contributors").then().body("items", empty());
    }

    @Test
    void while_nobody_says_who_users_are_no_pool_is_shared_or_handed_over() {
        requests.jobService().answersOfUsers(status(503).withHeader("Retry-After", "30"));
        share("manager").statusCode(503).header("Retry-After", "30").body("code", equalTo("USERS_UNAVAILABLE"));
        change("{\"owner\": \"manager\"}").statusCode(503);
        change("{\"name\": \"Designers\"}").statusCode(200);
        for (var answer : List.of("{}", "{\"users\": [null]}", "{\"users\": [{\"active\": true}]}", "no json")) {
            breakers.resetAll();
            requests.jobService().answersOfUsers(okJson(answer));
            share("manager").statusCode(503);
        }
        recruiter().get(pool).then().body("owner", equalTo("recruiter")).body("contributors", empty());
    }

    @Test
    void a_pool_is_renamed_and_handed_over_on_the_version_that_was_read() {
        recruiter()
                .body("{\"name\": \"Designers\"}")
                .patch(pool)
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        recruiter()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Designers\"}")
                .patch(pool)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Designers"));
        recruiter()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Others\"}")
                .patch(pool)
                .then()
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        change("{\"owner\": \"manager\"}")
                .statusCode(200)
                .body("owner", equalTo("manager"))
                .body("contributors", contains("recruiter"))
                .body("actions", contains("addCandidate", "removeCandidate"));
        recruiter().header("If-None-Match", "\"2\"").get(pool).then().statusCode(304);
        recruiter().delete(pool).then().statusCode(403);
        manager().delete(pool).then().statusCode(204);
        manager().get(pool).then().statusCode(404);
        manager().get("/candidates/" + candidate).then().statusCode(200);
    }

    @Test
    void the_linkedin_pool_is_everybodys_and_nobody_changes_it_by_hand() {
        var id = manager()
                .get("/talent-pools")
                .then()
                .statusCode(200)
                .body("items.name", contains("LinkedIn"))
                .body("items[0].owner", nullValue())
                .body("items[0].actions", empty())
                .extract()
                .<String>path("items[0].id");
        requests.as("read-only").get("/talent-pools").then().body("items.id", hasItem(id));
        var linkedIn = "/talent-pools/" + id;
        for (var refused : List.of(
                admin().put(linkedIn + "/candidates/" + candidate),
                admin().delete(linkedIn + "/candidates/" + candidate),
                manager().put(linkedIn + "/candidates/" + candidate),
                admin().put(linkedIn + "/contributors/manager"),
                admin().delete(linkedIn + "/contributors/manager"),
                admin().header("If-Match", "*").body("{\"name\": \"Ours\"}").patch(linkedIn),
                admin().delete(linkedIn))) {
            refused.then().statusCode(409).body("code", equalTo("LINKEDIN_POOL_FIXED"));
        }
        manager().delete(linkedIn).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        manager().get(linkedIn).then().statusCode(200).body("candidateCount", equalTo(0));
    }

    @Test
    void under_one_key_a_pool_is_made_once() {
        var first = keyed();
        keyed().header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.extract().path("id")));
        recruiter().get("/talent-pools").then().body("items", hasSize(3));
    }

    private ValidatableResponse keyed() {
        return recruiter()
                .header("Idempotency-Key", "k-1")
                .body(Map.of("name", "Designers"))
                .post("/talent-pools")
                .then()
                .statusCode(201);
    }

    @Test
    void every_change_is_in_the_audit() {
        put(recruiter(), candidate);
        share("manager");
        change("{\"name\": \"Designers\"}");
        unshare("manager");
        recruiter().delete(pool + "/candidates/" + candidate);
        recruiter().delete(pool).then().statusCode(204);
        assertEquals(
                List.of(
                        "CANDIDATE_EXPORTED",
                        "TALENT_POOL_CREATED",
                        "POOL_CANDIDATE_ADDED",
                        "POOL_CONTRIBUTOR_ADDED",
                        "TALENT_POOL_CHANGED",
                        "POOL_CONTRIBUTOR_REMOVED",
                        "POOL_CANDIDATE_REMOVED",
                        "TALENT_POOL_DELETED"),
                audit.actions(requests.tenant()));
        var added = audit.of(requests.tenant(), "POOL_CANDIDATE_ADDED").get(0);
        assertEquals(
                List.of("recruiter", "talent-pool", candidate),
                List.of(added.actor(), added.recordType(), added.person()));
        var changed = audit.of(requests.tenant(), "TALENT_POOL_CHANGED").get(0);
        assertEquals("Engineers", JsonPath.from(changed.before()).getString("name"));
        assertEquals("Designers", JsonPath.from(changed.after()).getString("name"));
        assertEquals("recruiter", JsonPath.from(changed.after()).getString("owner"));
        var shared = audit.of(requests.tenant(), "POOL_CONTRIBUTOR_ADDED").get(0);
        assertEquals("manager", JsonPath.from(shared.after()).getString("contributor"));
    }

    @Test
    void who_was_put_into_a_pool_stays_when_the_export_is_taken_back() {
        put(recruiter(), candidate);
        requests.asService("sync-service")
                .delete("/internal/exports/r-1/person")
                .then()
                .statusCode(200)
                .body("removed", equalTo(false));
        recruiter().get(pool).then().body("candidateCount", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | /name | NOT_NULL",
                "{\"name\": null} | 422 | /name | NOT_NULL",
                "{\"name\": \" \"} | 422 | /name | NOT_BLANK",
                "{\"name\": \"a\\u0007b\"} | 422 | /name | CONTROL_CHARACTER",
                "{\"name\": \"{long}\"} | 422 | /name | SIZE",
                "{\"name\": {}} | 400 | /name | WRONG_TYPE",
                "{\"name\": \"x\", \"owner\": \"me\"} | 400 | /owner | UNKNOWN_FIELD"
            })
    void what_is_wrong_is_pointed_at_and_no_pool_is_made(String body, int status, String pointer, String fault) {
        recruiter()
                .body(body.replace("{long}", "x".repeat(101)))
                .post("/talent-pools")
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(fault));
        recruiter().get("/talent-pools").then().body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": null} | 422 | /name | NOT_NULL",
                "{\"owner\": null} | 422 | /owner | NOT_NULL",
                "{\"name\": \"\"} | 422 | /name | NOT_BLANK",
                "{\"name\": \"{long}\"} | 422 | /name | SIZE",
                "{\"owner\": \"\"} | 422 | /owner | UNKNOWN_USER",
                "{\"owner\": \"nobody\"} | 422 | /owner | UNKNOWN_USER",
                "{\"name\": []} | 400 | /name | WRONG_TYPE",
                "{\"kind\": \"LINKEDIN\"} | 400 | /kind | UNKNOWN_FIELD"
            })
    void what_is_wrong_with_a_change_is_pointed_at_and_nothing_is_stored(
            String body, int status, String pointer, String fault) {
        change(body.replace("{long}", "x".repeat(101)))
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(fault));
        recruiter().get(pool).then().body("name", equalTo("Engineers")).header("ETag", "\"0\"");
    }

    private RequestSpecification recruiter() {
        return requests.asUser("recruiter", "recruiter");
    }

    private RequestSpecification manager() {
        return requests.asUser("manager", "hiring-manager");
    }

    private RequestSpecification admin() {
        return requests.asUser("admin", "admin");
    }

    private ValidatableResponse put(RequestSpecification caller, String id) {
        return caller.put(pool + "/candidates/" + id).then();
    }

    private ValidatableResponse share(String user) {
        return recruiter().put(pool + "/contributors/" + user).then();
    }

    private ValidatableResponse unshare(String user) {
        return recruiter().delete(pool + "/contributors/" + user).then();
    }

    private ValidatableResponse change(String body) {
        return recruiter().header("If-Match", "*").body(body).patch(pool).then();
    }
}
