package dev.prospector.job.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import io.restassured.RestAssured;

import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** The users of one tenant and sync-service for it, over a plain client: races have many rounds. */
final class Racers {
    /** How many rounds a race has; {@code -Drace.rounds=10000} for the patient. */
    static final int ROUNDS = Integer.getInteger("race.rounds", 40);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String JOB = """
            {"title": "Data Engineer", "description": "Builds pipelines.", "workplaceType": "REMOTE",
             "location": {"country": "DE"}}
            """;

    private final String tenant = TestTenants.fresh();
    private final String recruiter = TestTokens.user(tenant, "recruiter", "recruiter");
    private final String manager = TestTokens.user(tenant, "manager", "hiring-manager");
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

    Reply team(RacedJob job) {
        return recruiter("GET", path(job) + "/hiring-team", "");
    }

    Reply join(RacedJob job, String user, String role) {
        var body = "{\"userId\": \"%s\", \"role\": \"%s\"}".formatted(user, role);
        return recruiter("POST", path(job) + "/hiring-team", body);
    }

    Reply switchProspect(RacedJob job, boolean enabled) {
        return recruiter("PUT", path(job) + "/process/prospect", "{\"enabled\": %s}".formatted(enabled));
    }

    Reply decide(String request, RacedJob job) {
        var body = "{\"jobNumber\": \"%s\", \"exporter\": \"recruiter\"}".formatted(job.number());
        return sync("/internal/exports/" + request + "/decision", body);
    }

    Reply land(String request, UUID candidate) {
        return sync("/internal/exports/" + request + "/prospect", "{\"candidateId\": \"%s\"}".formatted(candidate));
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
