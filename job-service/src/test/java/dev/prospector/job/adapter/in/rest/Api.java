package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** The API as the users of one tenant, and sync-service for it, call it. */
record Api(String tenant) {
    static final String JOB = """
            {"title": "Data Engineer", "description": "Builds pipelines.", "workplaceType": "HYBRID",
             "location": {"city": "Hamburg", "region": null, "country": "de", "postalCode": "20095"}}
            """;

    /** What who runs a draft may do with it. */
    static final String[] ACTIONS_ON_DRAFT = {
        "edit",
        "changeProcess",
        "activate",
        "addTeamMember",
        "changeTeamMember",
        "removeTeamMember",
        "setProspect",
        "delete"
    };

    static Api ofFreshTenant() {
        return new Api(TestTenants.fresh());
    }

    RequestSpecification as(String user, String... groups) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, user, groups))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    RequestSpecification recruiter() {
        return as("recruiter", "recruiter");
    }

    RequestSpecification manager() {
        return as("manager", "hiring-manager");
    }

    RequestSpecification admin() {
        return as("admin", "admin");
    }

    RequestSpecification reader() {
        return as("reader", "read-only");
    }

    RequestSpecification interviewer() {
        return as("interviewer", "interviewer");
    }

    RequestSpecification service(String clientId) {
        return given().auth()
                .oauth2(TestTokens.service(clientId))
                .header(Headers.TENANT, tenant)
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON);
    }

    String job() {
        return recruiter()
                .body(JOB)
                .post("/jobs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    boolean isActive(String job) {
        return recruiter().get("/jobs/" + job).then().extract().path("status").equals("ACTIVE");
    }

    /** A new process template without approvers. */
    String template() {
        return template(new String[0]);
    }

    private String template(String... approvers) {
        var stages = List.of(
                Map.of("name", "Prospect", "kind", "PROSPECT"),
                Map.of("name", "Application", "kind", "APPLICATION"),
                Map.of("name", "Offer", "kind", "OFFER"));
        return admin().body(Map.of(
                        "name",
                        "With approval",
                        "stages",
                        stages,
                        "prospectEnabled",
                        true,
                        "hidesOthersFeedback",
                        false,
                        "approvers",
                        approvers))
                .post("/process-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A draft of a template of its own, which these must approve. */
    String jobApprovedBy(String... approvers) {
        var template = template(approvers);
        return recruiter()
                .body(JOB.replaceFirst("\\{", "{\"templateId\": \"" + template + "\","))
                .post("/jobs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String activeJob() {
        var id = job();
        recruiter().post("/jobs/" + id + "/activation").then().statusCode(200);
        return id;
    }

    /** Writes a user down; the roles are words. */
    void know(String user, String... roles) {
        var body = Map.of("givenName", "Test", "familyName", user, "tenantRoles", roles, "active", true);
        var status = admin().body(body).put("/users/{subject}", user).statusCode();
        assertTrue(status == 200 || status == 201, () -> "PUT /users answered " + status);
    }

    /** As somebody who is that in the tenant too. */
    void join(String job, String user, String role) {
        know(user, role);
        recruiter()
                .body(Map.of("userId", user, "role", role))
                .post("/jobs/" + job + "/hiring-team")
                .then()
                .statusCode(201);
    }

    void standIn(String job, String user, String principal) {
        know(user, "interviewer");
        recruiter()
                .body(Map.of("userId", user, "role", "delegate", "delegateOf", principal))
                .post("/jobs/" + job + "/hiring-team")
                .then()
                .statusCode(201);
    }

    String numberOf(String job) {
        return recruiter().get("/jobs/" + job).then().statusCode(200).extract().path("jobNumber");
    }

    /** Exports somebody to a job and answers the id of the application. */
    String prospect(String job) {
        var request = UUID.randomUUID().toString();
        decide(request, numberOf(job), "recruiter");
        return land(request, UUID.randomUUID().toString());
    }

    /** Adds somebody by hand and answers the id of the application. */
    String applicant(String job) {
        return recruiter()
                .body(Map.of("candidateId", UUID.randomUUID()))
                .post("/jobs/" + job + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a job's stage, by its place. */
    String stage(String job, int place) {
        return recruiter().get("/jobs/" + job + "/process").then().extract().path("stages[" + place + "].id");
    }

    void move(String application, String from, String to) {
        recruiter()
                .body(Map.of("fromStage", from, "toStage", to))
                .post("/applications/" + application + "/moves")
                .then()
                .statusCode(200);
    }

    String decide(String request, String jobNumber, String exporter) {
        return service("sync-service")
                .body(Map.of("jobNumber", jobNumber, "exporter", exporter))
                .put("/internal/exports/{request}/decision", request)
                .then()
                .statusCode(200)
                .extract()
                .path("decision");
    }

    String land(String request, String candidate) {
        return service("sync-service")
                .body(Map.of("candidateId", candidate))
                .put("/internal/exports/{request}/prospect", request)
                .then()
                .statusCode(200)
                .extract()
                .path("applicationId");
    }
}
