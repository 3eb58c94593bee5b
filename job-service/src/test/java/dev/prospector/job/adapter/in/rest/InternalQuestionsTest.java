package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.testbed.Contracts;

/** What other services are told of users and their places on teams. */
@QuarkusTest
class InternalQuestionsTest {
    private final Api api = Api.ofFreshTenant();

    @Test
    void the_golden_samples_are_understood_and_answered_in_their_shape() {
        var job = api.activeJob();
        var person = "01970000-0000-7000-8000-000000000002";
        api.decide("r-1", api.numberOf(job), "recruiter");
        api.land("r-1", person);
        api.standIn(job, "interviewer", "recruiter");
        ask("candidate-service", "/internal/relations", Contracts.read("http/relations.request.json"))
                .statusCode(200)
                .body("$", equalTo(sample("relations.response")));

        var people = JsonPath.from(Contracts.read("http/job-candidates.request.json"))
                .<String, Object>getMap("$");
        people.put("jobId", job);
        ask("candidate-service", "/internal/job-candidates", people)
                .statusCode(200)
                .body("$", equalTo(sample("job-candidates.response")));
        ask(
                        "candidate-service",
                        "/internal/application-deletions",
                        Contracts.read("http/application-deletions.request.json"))
                .statusCode(200)
                .body("$", equalTo(sample("application-deletions.response")));

        api.decide("r-2", api.numberOf(job), "recruiter");
        api.land("r-2", "01970000-0000-7000-8000-000000000003");
        ask("candidate-service", "/internal/shared-jobs", Contracts.read("http/shared-jobs.request.json"))
                .statusCode(200)
                .body("jobIds", contains(job));
        assertEquals(Set.of("jobIds"), sample("shared-jobs.response").keySet());

        ask("sync-service", "/internal/users/jobs", Contracts.read("http/user-jobs.all.request.json"))
                .statusCode(200)
                .body("jobNumbers", contains("JOB-1001"));
        ask("sync-service", "/internal/users/jobs", Contracts.read("http/user-jobs.request.json"))
                .statusCode(200)
                .body("jobNumbers", empty());
        assertEquals(List.of("JOB-1042"), sample("user-jobs.response").get("jobNumbers"));

        api.admin().body(entry()).put("/users/recruiter").then().statusCode(200);
        ask("sync-service", "/internal/users:batchGet", Contracts.read("http/users-batch.request.json"))
                .statusCode(200)
                .body("$", equalTo(sample("users-batch.response")));
        ask("integration-service", "/internal/users:search", Contracts.read("http/users-search.request.json"))
                .statusCode(200)
                .body("$", equalTo(sample("users-search.response")));
    }

    @Test
    void each_search_is_answered_by_itself_whatever_it_asks_for() {
        api.admin().body(entry()).put("/users/recruiter").then().statusCode(201);
        var twelve = "one two three four five six seven eight nine ten eleven twelve";
        var searches = List.of("RECRUITER@acme.example", "", "...", twelve, "rec rit", "recruiter");
        ask("integration-service", "/internal/users:search", Map.of("searches", searches))
                .statusCode(200)
                .body(
                        "found.userId",
                        equalTo(List.of(
                                List.of("recruiter"),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("recruiter"),
                                List.of("recruiter"))));
    }

    /** The sample's user, as an admin writes them down. */
    private static Map<String, Object> entry() {
        var user = new HashMap<String, Object>(
                JsonPath.from(Contracts.read("http/users-batch.response.json")).getMap("users[0]"));
        user.remove("userId");
        return user;
    }

    @Test
    void interviewers_see_no_prospects_and_strangers_nobody() {
        var job = api.activeJob();
        var person = UUID.randomUUID();
        api.decide("r-1", api.numberOf(job), "recruiter");
        api.land("r-1", person.toString());
        api.join(job, "ivan", "interviewer");
        visible("ivan", "interviewer", person).body("visible", empty());
        visible("recruiter", "recruiter", person).body("visible", contains(person.toString()));
        visible("recruiter", "interviewer", person).body("visible", empty());
        visible("recruiter2", "recruiter", person).body("visible", empty());
        visible("recruiter", "owner", person).body("visible", empty());
    }

    @Test
    void jobs_are_told_newest_first_and_only_those_asked_for() {
        var first = api.numberOf(api.job());
        var second = api.numberOf(api.job());
        jobs("recruiter", null).body("jobNumbers", contains(second, first));
        jobs("recruiter", List.of(first, "JOB-4711", "nonsense")).body("jobNumbers", contains(first));
        jobs("recruiter", List.of()).body("jobNumbers", empty());
        jobs("manager", null).body("jobNumbers", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "relations, candidate-service, candidateIds",
        "users/jobs, sync-service, jobNumbers",
        "users:batchGet, candidate-service, userIds"
    })
    void more_than_200_are_too_many(String path, String caller, String list) {
        var body = new HashMap<String, Object>(Map.of(list, Collections.nCopies(201, UUID.randomUUID())));
        if (!list.equals("userIds")) {
            body.putAll(Map.of("userId", "recruiter", "tenantRoles", List.of("recruiter")));
        }
        ask(caller, "/internal/" + path, body).statusCode(422).body("errors.pointer", contains("/" + list));
        body.put(list, Collections.nCopies(200, UUID.randomUUID()));
        ask(caller, "/internal/" + path, body).statusCode(200);
    }

    @Test
    void more_than_50_searches_are_too_many() {
        ask("integration-service", "/internal/users:search", Map.of("searches", Collections.nCopies(51, "rita")))
                .statusCode(422)
                .body("errors.pointer", contains("/searches"));
    }

    @ParameterizedTest
    @CsvSource({
        "relations, sync-service",
        "relations, integration-service",
        "job-candidates, sync-service",
        "application-deletions, integration-service",
        "shared-jobs, sync-service",
        "users/jobs, candidate-service",
        "users:batchGet, gateway",
        "users:search, sync-service"
    })
    void only_who_needs_it_may_ask(String path, String caller) {
        ask(caller, "/internal/" + path, "{}").statusCode(403).body("code", equalTo("CALLER_NOT_ALLOWED"));
        api.admin()
                .urlEncodingEnabled(false)
                .body("{}")
                .post("/internal/" + path)
                .then()
                .statusCode(403);
        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/internal/" + path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "relations, candidate-service",
        "job-candidates, candidate-service",
        "application-deletions, candidate-service",
        "users/jobs, sync-service",
        "users:batchGet, integration-service",
        "users:search, integration-service"
    })
    void a_question_without_its_parts_is_refused(String path, String caller) {
        ask(caller, "/internal/" + path, "{}").statusCode(422);
    }

    @Test
    void another_tenants_people_jobs_and_users_are_not_told() {
        var job = api.activeJob();
        var person = UUID.randomUUID();
        api.decide("r-1", api.numberOf(job), "recruiter");
        api.land("r-1", person.toString());
        var stranger = new InternalQuestionsTest();
        stranger.visible("recruiter", "recruiter", person).body("visible", empty());
        stranger.jobs("recruiter", null).body("jobNumbers", empty());
        stranger.ask("sync-service", "/internal/users:batchGet", Map.of("userIds", List.of("recruiter")))
                .body("users", empty());
    }

    private static Map<String, Object> sample(String name) {
        return JsonPath.from(Contracts.read("http/" + name + ".json")).getMap("$");
    }

    private ValidatableResponse visible(String user, String role, UUID person) {
        var body = Map.of("userId", user, "tenantRoles", List.of(role), "candidateIds", List.of(person));
        return ask("candidate-service", "/internal/relations", body).statusCode(200);
    }

    private ValidatableResponse jobs(String user, List<String> among) {
        var body = new HashMap<String, Object>(Map.of("userId", user, "tenantRoles", List.of("recruiter")));
        body.put("jobNumbers", among);
        return ask("sync-service", "/internal/users/jobs", body).statusCode(200);
    }

    private ValidatableResponse ask(String caller, String path, Object body) {
        return api.service(caller).body(body).post(path).then();
    }
}
