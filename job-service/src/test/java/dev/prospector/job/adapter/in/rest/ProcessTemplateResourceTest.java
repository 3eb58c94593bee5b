package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProcessTemplateResourceTest {
    private static final String STAGES =
            "[{\"name\": \"Leads\", \"kind\": \"PROSPECT\"}, {\"name\": \"In\", \"kind\": \"APPLICATION\"},"
                    + " {\"name\": \"Phone\", \"kind\": \"SCREEN\"}, {\"name\": \"Task\", \"kind\": \"CUSTOM\"},"
                    + " {\"name\": \"Contract\", \"kind\": \"OFFER\"}]";

    private final Api api = Api.ofFreshTenant();

    @BeforeEach
    void approvers_are_known() {
        api.know("manager", "hiring-manager");
    }

    @Test
    void the_standard_template_is_there_at_the_first_look() {
        for (int time = 0; time < 2; time++) {
            api.recruiter()
                    .get("/process-templates")
                    .then()
                    .statusCode(200)
                    .body("items.standard", contains(true))
                    .body("items[0].stages.kind", contains("PROSPECT", "APPLICATION", "INTERVIEW", "OFFER"))
                    .body("items[0].approvers", empty())
                    .body("items[0].actions", empty());
        }
        api.admin().get("/process-templates").then().body("items[0].actions", contains("edit"));
    }

    @Test
    void a_job_copies_stages_settings_and_approvers() {
        var template = create(content("Engineering", STAGES, "[\"manager\"]"));
        var job = api.recruiter()
                .body(Api.JOB.replaceFirst("\\{", "{\"templateId\": \"" + template + "\","))
                .post("/jobs")
                .then()
                .statusCode(201)
                .body("needsApproval", equalTo(true))
                .extract()
                .<String>path("id");
        api.recruiter()
                .get("/jobs/" + job + "/process")
                .then()
                .body("stages.name", contains("Leads", "In", "Phone", "Task", "Contract"))
                .body("prospectEnabled", equalTo(false))
                .body("hidesOthersFeedback", equalTo(true));
        api.recruiter().get("/jobs/" + job + "/approvals").then().body("items.userId", contains("manager"));
        api.recruiter().get("/jobs/" + job + "/board").then().body("stages.name", hasSize(5));
        api.admin().delete("/process-templates/" + template).then().statusCode(204);
        api.recruiter().get("/jobs/" + job + "/approvals").then().body("items.userId", contains("manager"));
    }

    @Test
    void a_template_is_made_read_changed_and_deleted() {
        var made = api.admin()
                .body(content("Engineering", STAGES, "[\"manager\"]"))
                .post("/process-templates")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("standard", equalTo(false))
                .body("actions", contains("edit", "delete"))
                .extract()
                .header("Location");
        api.admin().header("If-None-Match", "\"0\"").get(made).then().statusCode(304);
        change(made, "\"0\"", content("Sales", STAGES, "[]"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Sales"))
                .body("approvers", empty());
        change(made, "\"1\"", content("Sales", STAGES, "[]")).statusCode(200).header("ETag", "\"1\"");
        change(made, "\"0\"", content("Late", STAGES, "[]")).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        api.admin().body(content("t", STAGES, "[]")).put(made).then().statusCode(428);
        api.reader()
                .get(made)
                .then()
                .statusCode(200)
                .body("name", equalTo("Sales"))
                .body("actions", empty());
        api.admin().delete(made).then().statusCode(204);
        api.admin().delete(made).then().statusCode(404).body("code", equalTo("TEMPLATE_NOT_FOUND"));
        api.admin().get(made).then().statusCode(404);
        change(made, "*", content("Gone", STAGES, "[]")).statusCode(404);
    }

    @Test
    void the_standard_template_stays() {
        var standard = standard();
        api.admin().delete(standard).then().statusCode(409).body("code", equalTo("STANDARD_TEMPLATE"));
        change(standard, "*", content("Ours", STAGES, "[\"manager\"]"))
                .statusCode(200)
                .body("standard", equalTo(true));
        api.recruiter().body(Api.JOB).post("/jobs").then().body("needsApproval", equalTo(true));
    }

    @Test
    void jobs_copy_whether_hiring_managers_see_prospects() {
        var standard = standard();
        var made = create(
                content("Discreet", STAGES, "[]").replaceFirst("\\{", "{\"hiringManagersSeeProspects\": false,"));
        var template = "/process-templates/" + made;
        change(template, "*", content("Very discreet", STAGES, "[]"))
                .statusCode(200)
                .body("hiringManagersSeeProspects", equalTo(false));
        api.reader().get(standard).then().body("hiringManagersSeeProspects", equalTo(true));
        var job = api.recruiter()
                .body(Api.JOB.replaceFirst("\\{", "{\"templateId\": \"" + made + "\","))
                .post("/jobs")
                .path("id");
        api.recruiter().get("/jobs/" + job + "/process").then().body("hiringManagersSeeProspects", equalTo(false));
    }

    @Test
    void templates_are_listed_page_by_page_in_the_order_of_their_making() {
        standard();
        for (var name : new String[] {"A", "B", "C"}) {
            create(content(name, STAGES, "[]"));
        }
        var cursor = api.admin()
                .get("/process-templates?limit=3")
                .then()
                .body("items.name", contains("Standard", "A", "B"))
                .extract()
                .<String>path("nextCursor");
        api.admin()
                .queryParam("cursor", cursor)
                .get("/process-templates")
                .then()
                .body("items.name", contains("C"))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=nonsense", "cursor=Sk9CLTA", "limit=0", "colour=red"})
    void a_query_that_is_not_understood_is_refused(String query) {
        api.admin().get("/process-templates?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|null|422|/name|NOT_BLANK",
                "name|\"  \"|422|/name|NOT_BLANK",
                "name|\"a\\u0007\"|422|/name|CONTROL_CHARACTER",
                "name|5|400|/name|WRONG_FORMAT",
                "stages|null|422|/stages|NOT_NULL",
                "stages|[]|422|/stages|FIXED_STAGES",
                "stages|[null]|422|/stages/0|NOT_NULL",
                "stages|{}|400|/stages|WRONG_TYPE",
                "stages|[{\"name\": \"Offer\", \"kind\": \"OFFER\"}]|422|/stages|FIXED_STAGES",
                "stages|[{\"name\": \" \", \"kind\": \"OFFER\"}]|422|/stages/0/name|NOT_BLANK",
                "stages|[{\"name\": \"a\\n\", \"kind\": null}]|422|/stages/0/kind|NOT_NULL",
                "stages|[{\"name\": \"a\\u0007b\", \"kind\": \"PROSPECT\"}]|422|/stages/0/name|CONTROL_CHARACTER",
                "stages|[{\"name\": \"a\", \"kind\": \"HIRED\"}]|400|/stages/0/kind|WRONG_FORMAT",
                "stages|[{\"id\": \"x\", \"name\": \"a\", \"kind\": \"OFFER\"}]|400|/stages/0/id|UNKNOWN_FIELD",
                "prospectEnabled|null|422|/prospectEnabled|NOT_NULL",
                "prospectEnabled|\"true\"|400|/prospectEnabled|WRONG_TYPE",
                "hidesOthersFeedback|null|422|/hidesOthersFeedback|NOT_NULL",
                "approvers|null|422|/approvers|NOT_NULL",
                "approvers|[null]|422|/approvers/0|NOT_NULL",
                "approvers|[\"nobody\"]|422|/approvers/0|UNKNOWN_USER",
                "approvers|[\"manager\", \" x\"]|422|/approvers/1|BLANKS_AROUND",
                "approvers|[\"manager\", \"gone\"]|422|/approvers/1|INACTIVE_USER",
                "approvers|[\"manager\", \"manager\"]|422|/approvers|TWICE",
                "extra|1|400|/extra|UNKNOWN_FIELD"
            })
    void a_wrong_value_is_pointed_at_and_nothing_is_kept(
            String field, String value, int status, String pointer, String code) {
        api.admin().body("""
                {"givenName": "Gerd", "familyName": "Gone", "tenantRoles": [], "active": false}""").put("/users/gone");
        Api.ofFreshTenant().know("nobody", "recruiter");
        var standard = standard();
        var body = with(field, value);
        for (var answer : new ValidatableResponse[] {
            api.admin().body(body).post("/process-templates").then(), change(standard, "*", body)
        }) {
            answer.statusCode(status).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
        }
        api.admin().get("/process-templates").then().body("items.name", contains("Standard"));
    }

    @Test
    void what_is_too_long_is_refused() {
        api.admin()
                .body(with("name", "\"" + "n".repeat(101) + "\""))
                .post("/process-templates")
                .then()
                .statusCode(422)
                .body("errors.code", contains("SIZE"));
    }

    @Test
    void another_tenants_template_is_not_there() {
        var template = create(content("Engineering", STAGES, "[]"));
        var stranger = Api.ofFreshTenant();
        var path = "/process-templates/" + template;
        stranger.admin().get(path).then().statusCode(404).body("code", equalTo("TEMPLATE_NOT_FOUND"));
        stranger.admin().delete(path).then().statusCode(404);
        stranger.admin()
                .header("If-Match", "*")
                .body(content("Theirs", STAGES, "[]"))
                .put(path)
                .then()
                .statusCode(404);
        for (var id : new String[] {template, UUID.randomUUID().toString()}) {
            stranger.recruiter()
                    .body(Api.JOB.replaceFirst("\\{", "{\"templateId\": \"" + id + "\","))
                    .post("/jobs")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/templateId"))
                    .body("errors.code", contains("UNKNOWN_TEMPLATE"));
        }
        api.admin().get(path).then().body("name", equalTo("Engineering"));
    }

    private String standard() {
        return "/process-templates/" + api.admin().get("/process-templates").path("items[0].id");
    }

    private String create(String body) {
        return api.admin()
                .body(body)
                .post("/process-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse change(String template, String seen, String body) {
        RequestSpecification admin = api.admin();
        return admin.header("If-Match", seen).body(body).put(template).then();
    }

    private static String content(String name, String stages, String approvers) {
        return """
                {"name": "%s", "stages": %s, "prospectEnabled": false, "hidesOthersFeedback": true, "approvers": %s}
                """.formatted(name, stages, approvers);
    }

    /** A good template but for one field. */
    private static String with(String field, String value) {
        var good = new LinkedHashMap<String, String>();
        good.put("name", "\"Engineering\"");
        good.put("stages", STAGES);
        good.put("prospectEnabled", "true");
        good.put("hidesOthersFeedback", "false");
        good.put("approvers", "[\"manager\"]");
        good.put(field, value);
        return good.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
