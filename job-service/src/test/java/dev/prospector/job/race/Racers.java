package dev.prospector.job.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.RestAssured;

import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** The users of one tenant and sync-service for it, over a plain client: races have many rounds. */
final class Racers {
    /** How many rounds a race has; {@code -Drace.rounds=10000} for the patient. */
    static final int ROUNDS = Integer.getInteger("race.rounds", 8);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String JOB = """
            {"title": "Data Engineer", "description": "Builds pipelines.", "workplaceType": "REMOTE",
             "location": {"country": "DE"}}
            """;

    private final String tenant = TestTenants.fresh();
    private final String recruiter = TestTokens.user(tenant, "recruiter", "recruiter");
    private final String manager = TestTokens.user(tenant, "manager", "hiring-manager");
    private final String admin = TestTokens.user(tenant, "admin", "admin");
    private final Map<String, Reply> known = new ConcurrentHashMap<>();
    private final String sync = TestTokens.service("sync-service");

    /** A job of the tenant, with its two names. */
    record RacedJob(String id, String number) {}

    String tenant() {
        return tenant;
    }

    RacedJob draft() {
        var made = recruiter("POST", "/jobs", JOB);
        assertEquals("201", made.told());
        return new RacedJob(made.text("id"), made.text("jobNumber"));
    }

    RacedJob activeJob() {
        var job = draft();
        assertEquals("200", activate(job).told());
        return job;
    }

    /** Active, with the hiring manager on its team. */
    RacedJob managedJob() {
        var job = activeJob();
        assertEquals("201", join(job, "manager", "hiring-manager").told());
        return job;
    }

    Reply activate(RacedJob job) {
        return recruiter("POST", path(job) + "/activation", "");
    }

    /** Submitted; the manager alone must approve it. */
    RacedJob pendingJob() {
        know("manager");
        var template = send(request("/process-templates", admin, "POST", """
                {"name": "With approval", "stages": [{"name": "Prospect", "kind": "PROSPECT"},
                  {"name": "Application", "kind": "APPLICATION"}, {"name": "Offer", "kind": "OFFER"}],
                 "prospectEnabled": true, "hidesOthersFeedback": false, "approvers": ["manager"]}
                """));
        assertEquals("201", template.told());
        var made = recruiter(
                "POST", "/jobs", JOB.replaceFirst("\\{", "{\"templateId\": \"" + template.text("id") + "\","));
        var job = new RacedJob(made.text("id"), made.text("jobNumber"));
        assertEquals("200", recruiter("POST", path(job) + "/submission", "").told());
        return job;
    }

    Reply approve(RacedJob job) {
        return decide(job, "APPROVE");
    }

    Reply reject(RacedJob job) {
        return decide(job, "REJECT");
    }

    private Reply decide(RacedJob job, String decision) {
        var body = "{\"decision\": \"%s\"}".formatted(decision);
        return send(request(path(job) + "/approvals", manager, "POST", body));
    }

    /** As who has seen that version. */
    Reply edit(RacedJob job, String seen, String title) {
        var patch = request(path(job), recruiter, "PATCH", "{\"title\": \"%s\"}".formatted(title));
        return send(patch.header("If-Match", seen));
    }

    /** Another plan of its stages, as who has seen that version. */
    Reply plan(RacedJob job, String seen, String firstStage) {
        var put = request(path(job) + "/process", recruiter, "PUT", "{" + stages(firstStage) + "}");
        return send(put.header("If-Match", seen));
    }

    /** A new one, and its address. */
    String template() {
        var made = send(request("/process-templates", admin, "POST", content("New")));
        assertEquals("201", made.told());
        return "/process-templates/" + made.text("id");
    }

    Reply rename(String template, String seen, String name) {
        return send(request(template, admin, "PUT", content(name)).header("If-Match", seen));
    }

    Reply readTemplate(String template) {
        return send(request(template, admin, "GET", ""));
    }

    Reply submit(RacedJob job) {
        return recruiter("POST", path(job) + "/submission", "");
    }

    private static String content(String name) {
        return "{\"name\": \"%s\", \"approvers\": [], %s}".formatted(name, stages("Prospect"));
    }

    private static String stages(String firstStage) {
        return """
                "stages": [{"name": "%s", "kind": "PROSPECT"}, {"name": "In", "kind": "APPLICATION"},
                  {"name": "Offer", "kind": "OFFER"}], "prospectEnabled": true, "hidesOthersFeedback": false
                """.formatted(firstStage);
    }

    Reply close(RacedJob job) {
        return recruiter("POST", path(job) + "/closure", "{\"reason\": \"CANCELLED\"}");
    }

    Reply delete(RacedJob job) {
        return recruiter("DELETE", path(job), "");
    }

    Reply deleteAsManager(RacedJob job) {
        return send(request(path(job), manager, "DELETE", ""));
    }

    Reply read(RacedJob job) {
        return recruiter("GET", path(job), "");
    }

    Reply board(RacedJob job) {
        return recruiter("GET", path(job) + "/board", "");
    }

    Reply process(RacedJob job) {
        return recruiter("GET", path(job) + "/process", "");
    }

    Reply team(RacedJob job) {
        return send(request(path(job) + "/hiring-team", admin, "GET", ""));
    }

    Reply join(RacedJob job, String user, String role) {
        return join(job, user, role, null);
    }

    Reply standIn(RacedJob job, String user, String principal) {
        return join(job, user, "delegate", principal);
    }

    private Reply join(RacedJob job, String user, String role, String principal) {
        know(user);
        var delegateOf = principal == null ? "null" : "\"" + principal + "\"";
        var body = "{\"userId\": \"%s\", \"role\": \"%s\", \"delegateOf\": %s}".formatted(user, role, delegateOf);
        return recruiter("POST", path(job) + "/hiring-team", body);
    }

    Reply remove(RacedJob job, String user) {
        return recruiter("DELETE", path(job) + "/hiring-team/" + user, "");
    }

    /** By the user who stands in for the recruiter. */
    Reply switchAs(RacedJob job, String user, boolean enabled) {
        var body = "{\"enabled\": %s}".formatted(enabled);
        return send(
                request(path(job) + "/process/prospect", TestTokens.user(tenant, user, "interviewer"), "PUT", body));
    }

    Reply removeAsAdmin(RacedJob job, String user) {
        return send(request(path(job) + "/hiring-team/" + user, admin, "DELETE", ""));
    }

    /** Nobody joins a team who is not known; who is known once stays so. */
    void know(String user) {
        known.computeIfAbsent(user, unknown -> put(unknown, true));
    }

    Reply put(String user, boolean active) {
        var body = """
                {"givenName": "Test", "familyName": "%s", "active": %s,
                 "tenantRoles": ["recruiter", "hiring-manager", "interviewer"]}
                """.formatted(user, active);
        return send(request("/users/" + user, admin, "PUT", body));
    }

    Reply switchProspect(RacedJob job, boolean enabled) {
        return recruiter("PUT", path(job) + "/process/prospect", "{\"enabled\": %s}".formatted(enabled));
    }

    Reply decide(String request, RacedJob job) {
        return decide(request, job, "recruiter");
    }

    Reply decide(String request, RacedJob job, String exporter) {
        var body = "{\"jobNumber\": \"%s\", \"exporter\": \"%s\"}".formatted(job.number(), exporter);
        return sync("/internal/exports/" + request + "/decision", body);
    }

    Reply land(String request, UUID candidate) {
        return sync("/internal/exports/" + request + "/prospect", "{\"candidateId\": \"%s\"}".formatted(candidate));
    }

    Reply add(RacedJob job, UUID candidate) {
        return recruiter("POST", path(job) + "/applications", "{\"candidateId\": \"%s\"}".formatted(candidate));
    }

    /** Adds somebody new and answers the id of the application. */
    String applicant(RacedJob job) {
        var added = add(job, UUID.randomUUID());
        assertEquals("201", added.told());
        return added.text("id");
    }

    Reply application(String id) {
        return recruiter("GET", "/applications/" + id, "");
    }

    Reply history(String application) {
        return recruiter("GET", "/applications/" + application + "/stage-events", "");
    }

    Reply move(String application, String from, String to) {
        var body = "{\"fromStage\": \"%s\", \"toStage\": \"%s\"}".formatted(from, to);
        return recruiter("POST", "/applications/" + application + "/moves", body);
    }

    /** As long as they are in that stage. */
    Reply reject(String application, String stage) {
        var body = "{\"reason\": \"OTHER\", \"fromStage\": \"%s\"}".formatted(stage);
        return recruiter("POST", "/applications/" + application + "/rejection", body);
    }

    Reply withdraw(String application) {
        return recruiter("POST", "/applications/" + application + "/withdrawal", "");
    }

    Reply deleteApplication(String application) {
        return recruiter("DELETE", "/applications/" + application, "");
    }

    Reply offer(String application, String state, int version) {
        var request =
                request("/applications/" + application + "/offer", recruiter, "PUT", "{\"state\": \"" + state + "\"}");
        return send(request.header("If-Match", "\"" + version + "\""));
    }

    Reply write(String application) {
        return recruiter(
                "POST",
                "/applications/" + application + "/notes",
                "{\"visibility\": \"PUBLIC\", \"text\": \"Sings.\"}");
    }

    Reply rewrite(String application, String note, String text) {
        var path = "/applications/" + application + "/notes/" + note;
        var request = request(path, recruiter, "PATCH", "{\"text\": \"" + text + "\"}");
        return send(request.header("If-Match", "\"0\""));
    }

    Reply judge(String application) {
        return recruiter(
                "POST",
                "/applications/" + application + "/feedback",
                "{\"state\": \"SUBMITTED\", \"recommendation\": \"YES\"}");
    }

    Reply judgeAnew(String application, String feedback, String recommendation) {
        var path = "/applications/" + application + "/feedback/" + feedback;
        var request = request(path, recruiter, "PATCH", "{\"recommendation\": \"" + recommendation + "\"}");
        return send(request.header("If-Match", "\"0\""));
    }

    Reply fill(RacedJob job) {
        return recruiter("POST", path(job) + "/closure", "{\"reason\": \"FILLED\"}");
    }

    /** The id of the job's stage at that place. */
    String stage(RacedJob job, int place) {
        return process(job).json().at("/stages/" + place + "/id").asText();
    }

    private static String path(RacedJob job) {
        return "/jobs/" + job.id();
    }

    private Reply recruiter(String method, String path, String body) {
        return send(request(path, recruiter, method, body));
    }

    private Reply sync(String path, String body) {
        return send(request(path, sync, "PUT", body).header(Headers.TENANT, tenant));
    }

    private static HttpRequest.Builder request(String path, String token, String method, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
