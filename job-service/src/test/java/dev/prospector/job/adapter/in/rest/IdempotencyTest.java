package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;

@QuarkusTest
class IdempotencyTest {
    private final Api api = Api.ofFreshTenant();
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_job_asked_for_twice_is_made_once() {
        var made = create(Api.JOB);
        var again = create(Api.JOB);
        assertEquals(201, again.statusCode());
        assertEquals(made.asString(), again.asString());
        assertEquals(made.header("Location"), again.header("Location"));
        assertEquals("true", again.header("Idempotent-Replayed"));
        api.recruiter().get("/jobs").then().body("items", hasSize(1));
        create(Api.JOB.replace("Data", "Dated")).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_job_asked_for_by_two_at_once_is_made_once() {
        var ids = AtOnce.twice(() -> create(Api.JOB)).stream()
                .map(answer -> answer.<String>path("id"))
                .collect(Collectors.toSet());
        assertEquals(1, ids.size());
        api.recruiter().get("/jobs").then().body("items.id", equalTo(List.copyOf(ids)));
    }

    @Test
    void what_happens_once_is_answered_twice() {
        var job = "/jobs/" + api.job();
        api.know("manager", "hiring-manager");
        var member = Map.of("userId", "manager", "role", "hiring-manager");
        for (int time = 0; time < 2; time++) {
            with(key).body(member).post(job + "/hiring-team").then().statusCode(201);
            with("activation").post(job + "/activation").then().statusCode(200);
            with("closure")
                    .body("{\"reason\": \"CANCELLED\"}")
                    .post(job + "/closure")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_template_a_submission_and_a_word_count_once() {
        api.know("manager", "hiring-manager");
        var job = "/jobs/" + api.jobApprovedBy("manager");
        var template = """
                {"name": "Short", "stages": [{"name": "P", "kind": "PROSPECT"}, {"name": "A", "kind": "APPLICATION"},
                 {"name": "O", "kind": "OFFER"}], "prospectEnabled": true, "hidesOthersFeedback": false, "approvers": []}
                """;
        for (int time = 0; time < 2; time++) {
            api.admin()
                    .header("Idempotency-Key", key)
                    .body(template)
                    .post("/process-templates")
                    .then()
                    .statusCode(201);
            with("submission").post(job + "/submission").then().statusCode(200);
            api.manager()
                    .header("Idempotency-Key", key)
                    .body("{\"decision\": \"APPROVE\"}")
                    .post(job + "/approvals")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"));
        }
        api.admin().get("/process-templates").then().body("items.name", hasSize(3));
    }

    private Response create(String body) {
        return with(key).body(body).post("/jobs");
    }

    private RequestSpecification with(String idempotencyKey) {
        return api.recruiter().header("Idempotency-Key", idempotencyKey);
    }
}
