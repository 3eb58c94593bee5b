package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HiringTeamResourceTest {
    private final Api api = Api.ofFreshTenant();
    private String team;

    @BeforeEach
    void job_is_there() {
        team = "/jobs/" + api.job() + "/hiring-team";
        api.know("somebody", "recruiter", "hiring-manager", "interviewer");
        api.know("manager", "hiring-manager");
        api.know("Recruiter", "recruiter");
    }

    @Test
    void the_creator_is_on_the_team() {
        api.reader()
                .get(team)
                .then()
                .statusCode(200)
                .body("items.userId", contains("recruiter"))
                .body("items.role", contains("recruiter"))
                .body("items.givenName", contains("Test"))
                .body("items.familyName", contains("recruiter"))
                .body("items.delegateOf", contains(nullValue()));
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
                "somebody, '', /role",
                "nobody, interviewer, /userId",
                "manager, recruiter, /role"
            })
    void a_wrong_value_is_pointed_at(String user, String role, String pointer) {
        add(api.recruiter(), user, role).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void others_add_nobody() {
        add(api.reader(), "somebody", "recruiter").statusCode(403);
        add(api.recruiter(), "interviewer", "interviewer").statusCode(422);
        api.know("interviewer", "interviewer");
        add(api.recruiter(), "interviewer", "interviewer").statusCode(201);
        add(api.interviewer(), "somebody", "recruiter").statusCode(403);
    }

    @Test
    void another_tenants_team_is_not_found() {
        var stranger = Api.ofFreshTenant();

        stranger.recruiter().get(team).then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        add(stranger.recruiter(), "somebody", "recruiter").statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        given().get(team).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, interviewer, , /userId, UNKNOWN_USER",
        "gone, interviewer, , /userId, INACTIVE_USER",
        "manager, recruiter, , /role, ROLE_NOT_HELD",
        "Recruiter, hiring-manager, , /role, ROLE_NOT_HELD",
        "somebody, delegate, , /delegateOf, NO_PRINCIPAL",
        "somebody, delegate, manager, /delegateOf, NO_PRINCIPAL",
        "somebody, delegate, nobody, /delegateOf, NO_PRINCIPAL",
        "somebody, delegate, ' x', /delegateOf, BLANKS_AROUND",
        "somebody, interviewer, recruiter, /delegateOf, ONLY_FOR_DELEGATES"
    })
    void who_cannot_be_that_on_this_team_is_told_why(
            String user, String role, String delegateOf, String pointer, String code) {
        api.admin().body("""
                        {"givenName": "Gerd", "familyName": "Gone", "tenantRoles": [], "active": false}""").put("/users/gone");
        var body = new HashMap<String, Object>(Map.of("userId", user, "role", role));
        body.put("delegateOf", delegateOf);
        api.recruiter()
                .body(body)
                .post(team)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void a_delegate_is_told_with_whom_they_stand_in_for() {
        standIn("somebody", "recruiter")
                .statusCode(201)
                .body("role", equalTo("delegate"))
                .body("delegateOf", equalTo("recruiter"));
        standIn("somebody", "recruiter").statusCode(200);
        add(api.recruiter(), "manager", "hiring-manager").statusCode(201);
        standIn("somebody", "manager").statusCode(409).body("code", equalTo("ALREADY_ON_TEAM"));
        api.reader()
                .get(team)
                .then()
                .body("items.delegateOf", contains(nullValue(), equalTo("recruiter"), nullValue()));
    }

    @Test
    void with_a_member_go_their_delegates() {
        add(api.recruiter(), "manager", "hiring-manager");
        standIn("somebody", "manager");
        remove(api.recruiter(), "manager").statusCode(204).body(emptyString());
        api.reader().get(team).then().body("items.userId", contains("recruiter"));
        remove(api.recruiter(), "manager").statusCode(404).body("code", equalTo("TEAM_MEMBER_NOT_FOUND"));
        api.manager().get(team).then().statusCode(404);
    }

    @Test
    void the_last_recruiter_stays() {
        remove(api.admin(), "recruiter").statusCode(409).body("code", equalTo("LAST_RECRUITER"));
        add(api.recruiter(), "somebody", "recruiter").statusCode(201);
        remove(api.recruiter(), "recruiter").statusCode(204);
        remove(api.as("somebody", "recruiter"), "somebody").statusCode(409);
    }

    @Test
    void a_delegate_removes_neither_other_delegates_nor_that_person() {
        add(api.recruiter(), "manager", "hiring-manager");
        api.know("another", "interviewer");
        standIn("another", "manager");
        standIn("somebody", "recruiter");
        var delegate = api.as("somebody", "interviewer");
        for (var member : List.of("recruiter", "another", "manager")) {
            remove(delegate, member).statusCode(403).body("code", equalTo("DELEGATE_LIMIT"));
        }
        remove(api.as("another", "interviewer"), "another").statusCode(204);
        remove(delegate, "manager").statusCode(204);
    }

    @Test
    void a_member_gets_another_role() {
        add(api.recruiter(), "somebody", "recruiter");
        change("somebody", "{\"role\": \"hiring-manager\"}")
                .statusCode(200)
                .body("userId", equalTo("somebody"))
                .body("familyName", equalTo("somebody"))
                .body("role", equalTo("hiring-manager"));
        change("somebody", "{\"role\": \"delegate\", \"delegateOf\": \"recruiter\"}")
                .statusCode(200)
                .body("delegateOf", equalTo("recruiter"));
        change("somebody", "{\"role\": \"delegate\", \"delegateOf\": \"recruiter\"}")
                .statusCode(200);
        api.reader().get(team).then().body("items.role", contains("recruiter", "delegate"));
        change("recruiter", "{\"role\": \"interviewer\"}").statusCode(409).body("code", equalTo("LAST_RECRUITER"));
        change("manager", "{\"role\": \"interviewer\"}").statusCode(404).body("code", equalTo("TEAM_MEMBER_NOT_FOUND"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|/role|NOT_BLANK",
                "{\"role\": null}|422|/role|NOT_BLANK",
                "{\"role\": \"owner\"}|422|/role|UNKNOWN_ROLE",
                "{\"role\": 1}|400|/role|WRONG_FORMAT",
                "{\"role\": \"recruiter\"}|422|/role|ROLE_NOT_HELD",
                "{\"role\": \"delegate\"}|422|/delegateOf|NO_PRINCIPAL",
                "{\"role\": \"delegate\", \"delegateOf\": \"manager\"}|422|/delegateOf|NO_PRINCIPAL",
                "{\"role\": \"delegate\", \"delegateOf\": \"a\\u0007\"}|422|/delegateOf|CONTROL_CHARACTER",
                "{\"role\": \"interviewer\", \"delegateOf\": \"recruiter\"}|422|/delegateOf|ONLY_FOR_DELEGATES",
                "{\"role\": \"interviewer\", \"userId\": \"x\"}|400|/userId|UNKNOWN_FIELD"
            })
    void a_role_that_cannot_be_is_pointed_at(String body, int status, String pointer, String code) {
        add(api.recruiter(), "manager", "hiring-manager");
        change("manager", body)
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        api.reader().get(team).then().body("items.role", contains("recruiter", "hiring-manager"));
    }

    @Test
    void another_tenants_member_is_not_removed() {
        remove(Api.ofFreshTenant().admin(), "recruiter").statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        remove(api.interviewer(), "recruiter").statusCode(404);
        remove(api.reader(), "recruiter").statusCode(403);
        given().delete(team + "/recruiter").then().statusCode(401);
    }

    private ValidatableResponse standIn(String user, String principal) {
        return api.recruiter()
                .body(Map.of("userId", user, "role", "delegate", "delegateOf", principal))
                .post(team)
                .then();
    }

    private ValidatableResponse change(String user, String body) {
        return api.recruiter().body(body).patch(team + "/" + user).then();
    }

    private ValidatableResponse remove(RequestSpecification caller, String user) {
        return caller.delete(team + "/" + user).then();
    }

    private ValidatableResponse add(RequestSpecification caller, String user, String role) {
        return caller.body(Map.of("userId", user, "role", role)).post(team).then();
    }
}
