package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HiringTeamResourceTest {
    private final Api api = Api.ofFreshTenant();
    private String team;

    @BeforeEach
    void job_is_there() {
        team = "/jobs/" + api.job() + "/hiring-team";
    }

    @Test
    void the_creator_is_on_the_team() {
        api.reader()
                .get(team)
                .then()
                .statusCode(200)
                .body("items.userId", contains("recruiter"))
                .body("items.role", contains("recruiter"));
    }

    @Test
    void an_admin_who_makes_a_job_is_not_on_its_team() {
        var job = api.admin().body(Api.JOB).post("/jobs").then().extract().path("id");

        api.admin().get("/jobs/" + job + "/hiring-team").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "recruiter, recruiter",
        "HIRING_MANAGER, hiring-manager",
        "Hiring-Manager, hiring-manager",
        "INTERVIEWER, interviewer"
    })
    void a_member_is_added_in_any_spelling_of_the_role(String role, String kept) {
        add(api.recruiter(), "somebody", role)
                .statusCode(201)
                .body("userId", equalTo("somebody"))
                .body("role", equalTo(kept));
        api.reader().get(team).then().body("items.role", contains("recruiter", kept));
    }

    @Test
    void the_same_member_again_is_answered_with_what_is_there() {
        add(api.recruiter(), "manager", "hiring-manager").statusCode(201);

        add(api.recruiter(), "manager", "hiring-manager").statusCode(200).body("role", equalTo("hiring-manager"));
        add(api.recruiter(), "manager", "interviewer").statusCode(409).body("code", equalTo("ALREADY_ON_TEAM"));
    }

    @Test
    void users_who_differ_in_case_are_two_members() {
        add(api.recruiter(), "Recruiter", "interviewer").statusCode(201);

        api.recruiter().get(team).then().body("items.userId", contains("recruiter", "Recruiter"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'', recruiter, /userId",
                "' padded', recruiter, /userId",
                "'a\u0007b', recruiter, /userId",
                "somebody, owner, /role",
                "somebody, '', /role"
            })
    void a_wrong_value_is_pointed_at(String user, String role, String pointer) {
        add(api.recruiter(), user, role).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read-only", "interviewer"})
    void others_add_nobody(String role) {
        add(api.as("somebody", role), "somebody", "recruiter").statusCode(403);
    }

    @Test
    void another_tenants_team_is_not_found() {
        var stranger = Api.ofFreshTenant();

        stranger.recruiter().get(team).then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        add(stranger.recruiter(), "somebody", "recruiter").statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        given().get(team).then().statusCode(401);
    }

    private ValidatableResponse add(RequestSpecification caller, String user, String role) {
        return caller.body(Map.of("userId", user, "role", role)).post(team).then();
    }
}
