package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees and changes what of a job (product.md 3), beside closing and deleting it. */
@QuarkusTest
class JobRightsResourceTest {
    private static final String OFF = "{\"enabled\": false}";

    private final Api api = Api.ofFreshTenant();
    private String job;

    @BeforeEach
    void job_is_there() {
        job = "/jobs/" + api.job();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring-manager", "interviewer"})
    void to_who_is_not_on_its_team_a_job_is_not_there(String role) {
        for (var path : List.of("", "/hiring-team", "/process")) {
            api.as("somebody", role).get(job + path).then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        }
        api.as("somebody", role).get("/jobs").then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring-manager"})
    void a_stranger_to_the_team_changes_nothing_and_sees_no_board(String role) {
        var stranger = api.as("somebody", role);
        stranger.get(job + "/board").then().statusCode(404);
        stranger.post(job + "/activation").then().statusCode(404);
        stranger.body(OFF).put(job + "/process/prospect").then().statusCode(404);
        stranger.body(Map.of("userId", "somebody", "role", "recruiter"))
                .post(job + "/hiring-team")
                .then()
                .statusCode(404)
                .body("code", equalTo("JOB_NOT_FOUND"));
    }

    @ParameterizedTest
    @CsvSource({"recruiter, recruiter", "hiring-manager, hiring-manager"})
    void recruiters_and_hiring_managers_of_the_job_change_it(String role, String onTeam) {
        api.join(job.substring("/jobs/".length()), "somebody", onTeam);
        var member = api.as("somebody", role);
        member.get(job + "/board").then().statusCode(200);
        member.post(job + "/activation").then().statusCode(200);
        member.body(OFF).put(job + "/process/prospect").then().statusCode(200);
        api.know("another");
        member.body(Map.of("userId", "another", "role", "interviewer"))
                .post(job + "/hiring-team")
                .then()
                .statusCode(201);
        member.get("/jobs").then().body("items.size()", equalTo(1));
    }

    @Test
    void admins_change_every_job() {
        api.admin().post(job + "/activation").then().statusCode(200);
        api.admin().body(OFF).put(job + "/process/prospect").then().statusCode(200);
        api.know("manager", "hiring-manager");
        api.admin()
                .body(Map.of("userId", "manager", "role", "hiring-manager"))
                .post(job + "/hiring-team")
                .then()
                .statusCode(201);
    }

    @Test
    void an_interviewer_of_the_job_looks_at_it_whatever_their_tenant_role() {
        api.join(job.substring("/jobs/".length()), "somebody", "interviewer");
        var member = api.as("somebody", "recruiter");
        member.get(job).then().statusCode(200).body("actions", empty());
        member.get(job + "/process").then().statusCode(200);
        member.get(job + "/board").then().statusCode(200).body("stages.kind", not(hasItem("PROSPECT")));
        member.post(job + "/activation").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        member.body(OFF).put(job + "/process/prospect").then().statusCode(403);
        member.body(Map.of("userId", "another", "role", "interviewer"))
                .post(job + "/hiring-team")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void a_right_is_there_as_soon_as_the_place_on_the_team_is() {
        api.manager().get(job).then().statusCode(404);
        api.join(job.substring("/jobs/".length()), "manager", "hiring-manager");
        api.manager().get(job).then().statusCode(200).body("actions", contains(Api.ACTIONS_ON_DRAFT));
    }

    @Test
    void a_right_that_goes_with_the_tenant_role_is_gone_at_once() {
        var former = api.as("recruiter", "interviewer");
        former.get(job).then().statusCode(200).body("actions", empty());
        former.post(job + "/activation").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        api.as("recruiter").get(job).then().statusCode(403);
    }

    @Test
    void a_delegate_has_the_rights_of_whom_they_stand_in_for_until_these_lose_them() {
        api.standIn(job.substring("/jobs/".length()), "somebody", "recruiter");
        var delegate = api.as("somebody", "interviewer");
        delegate.get(job).then().body("actions", contains(Api.ACTIONS_ON_DRAFT));
        api.know("recruiter", "hiring-manager");
        delegate.get(job).then().statusCode(200).body("actions", empty());
        delegate.post(job + "/activation").then().statusCode(403);
        api.know("recruiter", "recruiter");
        delegate.post(job + "/activation").then().statusCode(200);
    }

    @Test
    void readers_see_every_job() {
        for (var path : List.of("", "/hiring-team", "/process", "/board")) {
            api.reader().get(job + path).then().statusCode(200);
        }
        api.reader().get("/jobs").then().body("items[0].actions", empty());
    }
}
