package dev.prospector.job.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;

/** Every change leaves a trace of who did it, for whom, and what was before and after (architecture.md 3.8). */
@QuarkusTest
class AuditTest {
    private final Api api = Api.ofFreshTenant();

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    private record Event(
            String actor, String onBehalfOf, String action, String record, String person, String before, String after) {

        static Event of(ResultSet row) throws SQLException {
            return new Event(
                    row.getString("actor"),
                    row.getString("on_behalf_of"),
                    row.getString("action"),
                    row.getString("record_type") + " " + row.getString("record_id"),
                    row.getString("person"),
                    row.getString("before_state"),
                    row.getString("after_state"));
        }

        String what() {
            return actor + (onBehalfOf == null ? "" : " for " + onBehalfOf) + ": " + action;
        }
    }

    @Test
    void every_change_of_a_job_is_noted() {
        var job = api.activeJob();
        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + job + "/process/prospect");
        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + job + "/process/prospect");
        api.recruiter().body("{\"reason\": \"CANCELLED\"}").post("/jobs/" + job + "/closure");
        api.admin().delete("/jobs/" + job).then().statusCode(204);
        assertEquals(
                List.of(
                        "recruiter: JOB_CREATED",
                        "recruiter: JOB_ACTIVATED",
                        "recruiter: PROSPECT_SWITCHED",
                        "recruiter: JOB_CLOSED",
                        "admin: JOB_DELETED"),
                events().stream().map(Event::what).toList());
        assertTrue(events().stream().allMatch(event -> event.record().equals("job " + job)));
        var closed = events().get(3);
        assertTrue(closed.before().contains("\"ACTIVE\""), closed.before());
        assertTrue(closed.after().contains("\"CLOSED\""), closed.after());
    }

    @Test
    void an_edit_is_noted_with_what_was_said_before_and_after() {
        var job = "/jobs/" + api.job();
        api.recruiter()
                .header("If-Match", "*")
                .body("{\"title\": \"Lead\"}")
                .patch(job)
                .then()
                .statusCode(200);
        assertEquals("recruiter: JOB_EDITED", last().what());
        assertTrue(last().before().contains("\"title\":\"Data Engineer\""), last().before());
        assertTrue(last().after().contains("\"title\":\"Lead\""), last().after());
    }

    @Test
    void a_new_role_is_noted_with_the_team_before_and_after() {
        var job = api.job();
        api.join(job, "manager", "hiring-manager");
        api.recruiter()
                .body("{\"role\": \"interviewer\"}")
                .patch("/jobs/" + job + "/hiring-team/manager")
                .then()
                .statusCode(200);
        assertEquals("recruiter: TEAM_ROLE_CHANGED", last().what());
        assertTrue(last().before().contains("HIRING_MANAGER"), last().before());
        assertTrue(last().after().contains("INTERVIEWER"), last().after());
    }

    @Test
    void approval_is_noted_step_by_step_and_comments_are_not() {
        api.know("manager", "hiring-manager");
        var job = "/jobs/" + api.jobApprovedBy("manager");
        assertEquals(
                List.of("admin: TEMPLATE_CREATED", "recruiter: JOB_CREATED"),
                events().stream().skip(1).map(Event::what).toList());
        api.recruiter().post(job + "/submission").then().statusCode(200);
        assertEquals("recruiter: JOB_SUBMITTED", last().what());
        api.manager()
                .body("{\"decision\": \"REJECT\", \"comment\": \"Zebedee is too dear\"}")
                .post(job + "/approvals");
        assertEquals("manager: JOB_REJECTED", last().what());
        assertFalse(events().toString().contains("Zebedee"));
        api.recruiter().post(job + "/submission").then().statusCode(200);
        api.manager().body("{\"decision\": \"APPROVE\"}").post(job + "/approvals");
        assertEquals("manager: JOB_APPROVED", last().what());
        assertTrue(last().after().contains("\"APPROVED\""), last().after());
    }

    @Test
    void what_happens_to_templates_and_stages_is_noted() {
        var stages = """
                "stages": [{"name": "Leads", "kind": "PROSPECT"}, {"name": "In", "kind": "APPLICATION"},
                 {"name": "Contract", "kind": "OFFER"}], "prospectEnabled": true, "hidesOthersFeedback": true}""";
        var template = api.admin()
                .body("{\"name\": \"Sales\", \"approvers\": [], " + stages)
                .post("/process-templates")
                .header("Location");
        api.admin()
                .header("If-Match", "*")
                .body("{\"name\": \"Other\", \"approvers\": [], " + stages)
                .put(template);
        assertEquals("admin: TEMPLATE_CHANGED", last().what());
        assertTrue(last().before().contains("\"Sales\""), last().before());
        api.admin().delete(template).then().statusCode(204);
        assertEquals("admin: TEMPLATE_DELETED", last().what());
        var job = "/jobs/" + api.job();
        api.recruiter()
                .header("If-Match", "*")
                .body("{" + stages)
                .put(job + "/process")
                .then()
                .statusCode(200);
        assertEquals("recruiter: PROCESS_CHANGED", last().what());
        assertTrue(last().after().contains("\"Contract\""), last().after());
    }

    @Test
    void a_delegate_acts_on_behalf_of_whom_they_stand_in_for() {
        var job = api.job();
        api.standIn(job, "ivan", "recruiter");
        api.as("ivan", "interviewer")
                .post("/jobs/" + job + "/activation")
                .then()
                .statusCode(200);
        assertEquals("ivan for recruiter: JOB_ACTIVATED", last().what());
    }

    @Test
    void joining_and_leaving_are_noted_and_what_changes_nothing_is_not() {
        var job = api.job();
        api.join(job, "manager", "hiring-manager");
        api.standIn(job, "ivan", "manager");
        assertEquals("recruiter: TEAM_MEMBER_ADDED", last().what());
        assertTrue(last().after().contains("\"delegateOf\":\"manager\""), last().after());
        var before = events().size();
        api.recruiter()
                .body(Map.of("userId", "ivan", "role", "delegate", "delegateOf", "manager"))
                .post("/jobs/" + job + "/hiring-team")
                .then()
                .statusCode(200);
        api.recruiter().delete("/jobs/" + job + "/hiring-team/recruiter").then().statusCode(409);
        assertEquals(before, events().size());

        api.recruiter().delete("/jobs/" + job + "/hiring-team/manager").then().statusCode(204);
        var left = events().subList(before, before + 2);
        assertEquals(
                List.of("recruiter: TEAM_MEMBER_REMOVED", "recruiter: TEAM_MEMBER_REMOVED"),
                left.stream().map(Event::what).toList());
        assertTrue(left.get(1).before().contains("ivan"), left.get(1).before());
    }

    @Test
    void what_an_admin_writes_down_of_a_user_is_noted_without_names() {
        api.admin().body("""
                        {"givenName": "Zebedee", "familyName": "Quux", "emailAddress": "zebedee@acme.example",
                         "tenantRoles": ["recruiter"], "active": true}""").put("/users/zq").then().statusCode(201);
        assertEquals("admin: USER_PUT", last().what());
        assertEquals("user zq", last().record());
        assertTrue(last().after().contains("\"RECRUITER\""), last().after());
        for (var personal : List.of("Zebedee", "Quux", "zebedee@acme.example")) {
            assertFalse(last().after().contains(personal), personal);
        }
    }

    @Test
    void a_landing_is_noted_once_on_behalf_of_the_exporter() {
        var job = api.activeJob();
        var person = UUID.randomUUID().toString();
        api.decide("r-1", api.numberOf(job), "recruiter");
        var application = api.land("r-1", person);
        assertEquals("service:sync-service for recruiter: PROSPECT_LANDED", last().what());
        assertEquals("application " + application, last().record());
        assertEquals(person, last().person());
        var before = events().size();
        api.land("r-1", person);
        assertEquals(before, events().size());
    }

    @Test
    void every_change_of_an_application_is_noted_with_whom_it_is_about() {
        var job = api.activeJob();
        var application = api.applicant(job);
        api.move(application, api.stage(job, 0), api.stage(job, 1));
        var path = "/applications/" + application;
        api.recruiter()
                .header("If-Match", "*")
                .body("{\"state\": \"PREPARED\"}")
                .put(path + "/offer");
        api.recruiter().body("{\"reason\": \"SALARY_EXPECTATIONS\"}").post(path + "/rejection");
        api.recruiter().delete(path).then().statusCode(204);
        api.recruiter().post("/applications/" + api.applicant(job) + "/withdrawal");
        var noted = events().stream()
                .filter(event -> event.record().startsWith("application "))
                .toList();
        assertEquals(
                List.of(
                        "recruiter: APPLICATION_ADDED",
                        "recruiter: APPLICATION_MOVED",
                        "recruiter: OFFER_SET",
                        "recruiter: APPLICATION_REJECTED",
                        "recruiter: APPLICATION_DELETED",
                        "recruiter: APPLICATION_ADDED",
                        "recruiter: APPLICATION_WITHDRAWN"),
                noted.stream().map(Event::what).toList());
        assertTrue(noted.stream().limit(5).allMatch(event -> event.record().equals("application " + application)));
        assertTrue(noted.stream().allMatch(event -> event.person() != null));
        var rejected = noted.get(3);
        assertTrue(rejected.before().contains("\"ACTIVE\""), rejected.before());
        assertTrue(rejected.after().contains("\"SALARY_EXPECTATIONS\""), rejected.after());
    }

    @Test
    void every_change_of_a_note_is_noted_without_what_it_says() {
        var application = api.applicant(api.activeJob());
        var notes = "/applications/" + application + "/notes";
        var note = api.recruiter()
                .body("{\"visibility\": \"PRIVATE\", \"text\": \"Sings in a choir.\"}")
                .post(notes)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        api.recruiter()
                .header("If-Match", "*")
                .body("{\"visibility\": \"PUBLIC\"}")
                .patch(notes + "/" + note)
                .then()
                .statusCode(200);
        api.recruiter().delete(notes + "/" + note).then().statusCode(204);
        var noted = events().stream()
                .filter(event -> event.record().equals("application-note " + note))
                .toList();
        assertEquals(
                List.of("recruiter: NOTE_WRITTEN", "recruiter: NOTE_EDITED", "recruiter: NOTE_DELETED"),
                noted.stream().map(Event::what).toList());
        assertTrue(noted.get(1).before().contains("\"PRIVATE\""), noted.get(1).before());
        assertTrue(noted.get(1).after().contains("\"PUBLIC\""), noted.get(1).after());
        assertTrue(noted.stream().allMatch(event -> event.person() != null));
        assertFalse(noted.toString().contains("choir"), "what the note says");
    }

    @Test
    void every_change_of_feedback_is_noted_without_what_it_says() {
        var application = api.applicant(api.activeJob());
        var path = "/applications/" + application + "/feedback";
        var given = api.recruiter()
                .body("{\"state\": \"DRAFT\", \"comment\": \"Sings in a choir.\"}")
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        api.recruiter()
                .header("If-Match", "*")
                .body("{\"state\": \"SUBMITTED\", \"recommendation\": \"STRONG_NO\"}")
                .patch(path + "/" + given)
                .then()
                .statusCode(200);
        api.recruiter().delete(path + "/" + given).then().statusCode(204);
        var noted = events().stream()
                .filter(event -> event.record().equals("feedback " + given))
                .toList();
        assertEquals(
                List.of("recruiter: FEEDBACK_GIVEN", "recruiter: FEEDBACK_CHANGED", "recruiter: FEEDBACK_DELETED"),
                noted.stream().map(Event::what).toList());
        assertTrue(noted.get(1).after().contains("\"SUBMITTED\""), noted.get(1).after());
        assertTrue(noted.stream().allMatch(event -> event.person() != null));
        assertFalse(noted.toString().contains("choir"), "what the feedback says");
        assertFalse(noted.toString().contains("STRONG_NO"), "what the feedback recommends");
    }

    @Test
    void what_is_refused_is_not_noted() {
        var job = api.job();
        var before = events().size();
        api.reader().post("/jobs/" + job + "/activation").then().statusCode(403);
        api.recruiter()
                .body("{\"reason\": \"CANCELLED\"}")
                .post("/jobs/" + job + "/closure")
                .then()
                .statusCode(409);
        assertEquals(before, events().size());
    }

    private Event last() {
        var events = events();
        return events.get(events.size() - 1);
    }

    private List<Event> events() {
        return tenants.in(
                api.tenant(),
                () -> sql.query("select * from audit_events where tenant = :tenant order by id", Map.of(), Event::of));
    }
}
