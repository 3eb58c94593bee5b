package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.find;
import static dev.prospector.local.story.Acme.items;
import static dev.prospector.local.story.Acme.ledger;
import static dev.prospector.local.story.Acme.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Demo;
import dev.prospector.local.Door;
import dev.prospector.local.Http;
import dev.prospector.local.Sandbox;
import dev.prospector.local.Setup;

/** The story of 1-click export (product.md 2.4) over all services as they are packaged, on free ports and fresh data. */
@ExtendWith(SharedSystem.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {
    /** What is the same on every database, and played on one (the profile "mysql" leaves it out). */
    private static final String OF_THE_LOCAL_RUN = "local-run";

    private static final String RECRUITER = "urn:li:person:recruiter01";
    private static final String RECRUITER2 = "urn:li:person:recruiter201";
    private static final String MANAGER = "urn:li:person:manager01";

    private final StorySystem system;
    private final Setup setup;
    private final Sandbox sandbox;
    private final Client recruiter;
    private final Acme acme;

    StoryIT(StorySystem system) {
        this.system = system;
        setup = system.setup();
        sandbox = system.sandbox();
        recruiter = system.as("recruiter");
        acme = new Acme(recruiter, sandbox);
    }

    @Test
    @Tag(OF_THE_LOCAL_RUN)
    void the_demo_plays_twice() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        new Demo(system.api(), system.operator(), out).play();
        new Demo(system.api(), system.operator(), out).play();
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("credited to recruiter"));
    }

    @Test
    void rsc_301_an_export_lands_in_the_prospect_stage_credited_to_its_exporter() {
        JsonNode job = acme.activeJob();
        String member = acme.member("Lena", "Okafor");
        JsonNode landed = acme.judged(acme.export(member, job, RECRUITER));
        assertEquals("LANDED", text(landed, "state"));
        assertEquals(text(job, "jobNumber"), text(landed, "jobNumber"));
        assertEquals("recruiter", text(landed, "exporter"));
        assertEquals(member, text(landed, "person"));
        assertFalse(landed.path("alreadyInJob").asBoolean());

        JsonNode prospect = acme.prospects(job).get(0);
        assertEquals(text(landed, "applicationId"), text(prospect, "id"));
        assertEquals("LINKEDIN", text(prospect, "source"));
        assertEquals("recruiter", text(prospect, "creditedTo"));
        assertEquals("Lena", prospect.path("candidate").path("firstName").asText());
        assertEquals("Okafor", prospect.path("candidate").path("lastName").asText());

        JsonNode candidate = recruiter
                .get("/candidates/" + text(landed, "candidateId"))
                .expect(200)
                .json();
        assertEquals("Okafor", text(candidate, "lastName"));
        assertEquals("LINKEDIN", text(candidate, "source"));
    }

    @Test
    void the_same_export_pushed_six_times_from_two_threads_makes_one_candidate_and_one_application() throws Exception {
        JsonNode job = acme.activeJob();
        String name = unique("Six");
        String request = acme.export(acme.member(name, "Times"), job, RECRUITER);
        List<Integer> answers = inTwoThreads(
                5, () -> sandbox.pushAgain(request).json().path("pushStatus").asInt());
        assertEquals(Collections.nCopies(5, 200), answers);
        JsonNode landed = acme.judged(request);
        assertEquals("LANDED", text(landed, "state"));
        assertEquals(1, acme.prospects(job).size());
        assertEquals(1, acme.candidatesNamed(name).size());
        assertEquals(1, ledger(recruiter, text(job, "jobNumber")).size());
    }

    @Test
    void different_exports_of_one_person_from_two_threads_make_one_candidate() throws Exception {
        JsonNode job = acme.activeJob();
        String name = unique("Twin");
        String member = acme.member(name, "Requests");
        List<String> requests = inTwoThreads(6, () -> acme.export(member, job, RECRUITER));
        requests.forEach(request -> assertEquals("LANDED", text(acme.judged(request), "state")));
        assertEquals(1, acme.prospects(job).size());
        assertEquals(1, acme.candidatesNamed(name).size());
        long first = requests.stream()
                .filter(request -> !acme.judged(request).path("alreadyInJob").asBoolean())
                .count();
        assertEquals(1, first);
    }

    @Test
    void rsc_303_someone_edited_and_exported_to_a_second_job_is_one_candidate_with_two_applications() {
        JsonNode first = acme.activeJob();
        JsonNode second = acme.activeJob();
        String name = unique("Two");
        String member = acme.member(name, "Jobs");
        JsonNode one = acme.judged(acme.export(member, first, RECRUITER));
        String path = "/candidates/" + text(one, "candidateId");
        recruiter
                .send("PATCH", path, Map.of("headline", "Head of Data"), Map.of("If-Match", "*"))
                .expect(200);
        JsonNode two = acme.judged(acme.export(member, second, RECRUITER));
        assertEquals("LANDED", text(two, "state"));
        assertEquals(text(one, "candidateId"), text(two, "candidateId"));
        assertEquals(1, acme.candidatesNamed(name).size());
        assertEquals(1, acme.prospects(first).size());
        assertEquals(1, acme.prospects(second).size());
        assertFalse(text(one, "applicationId").equals(text(two, "applicationId")));
    }

    @Test
    void a_person_exported_again_to_the_same_job_stays_where_they_are() {
        JsonNode job = acme.activeJob();
        String member = acme.member("Again", "Same");
        JsonNode first = acme.judged(acme.export(member, job, RECRUITER));
        JsonNode again = acme.judged(acme.export(member, job, RECRUITER));
        assertEquals("LANDED", text(again, "state"));
        assertTrue(again.path("alreadyInJob").asBoolean());
        assertEquals(text(first, "applicationId"), text(again, "applicationId"));
        assertEquals(1, acme.prospects(job).size());
    }

    @Test
    void an_export_to_a_draft_is_refused() {
        JsonNode draft = acme.draft();
        refused("JOB_NOT_ACTIVE", "USER", draft, RECRUITER);
        assertEquals(0, acme.prospects(draft).size());
    }

    @Test
    void an_export_while_the_prospect_stage_is_off_is_refused() {
        JsonNode job = acme.activeJob();
        recruiter
                .put("/jobs/" + text(job, "id") + "/process/prospect", Map.of("enabled", false))
                .expect(200);
        refused("PROSPECT_STAGE_OFF", "USER", job, RECRUITER);
        assertEquals(0, acme.prospects(job).size());
    }

    @Test
    void an_export_by_someone_who_is_not_on_the_hiring_team_is_refused() {
        JsonNode job = acme.activeJob();
        refused("EXPORTER_NOT_ON_HIRING_TEAM", "USER", job, RECRUITER2);
        assertEquals(0, acme.prospects(job).size());
    }

    @Test
    void an_export_by_the_hiring_manager_of_the_job_lands() {
        JsonNode job = acme.activeJob();
        JsonNode landed = acme.judged(acme.export(acme.member("By", "Manager"), job, MANAGER));
        assertEquals("LANDED", text(landed, "state"));
        assertEquals("manager", text(landed, "exporter"));
    }

    @Test
    void an_export_to_an_unknown_job_is_refused() {
        refused("JOB_UNKNOWN", "ADMIN", "JOB-999999999", RECRUITER);
    }

    @Test
    void an_export_by_a_person_who_is_linked_to_no_user_is_refused() {
        refused("EXPORTER_NOT_LINKED", "USER", acme.activeJob(), "urn:li:person:nobody-we-know");
    }

    @Test
    void ids_that_differ_only_in_case_are_different_people() {
        JsonNode job = acme.activeJob();
        String id = "urn:li:person:" + UUID.randomUUID().toString().substring(24);
        acme.judged(acme.export(acme.member(id + "aB", "Case", "Upper"), job, RECRUITER));
        acme.judged(acme.export(acme.member(id + "ab", "Case", "Lower"), job, RECRUITER));
        assertEquals(2, acme.prospects(job).size());
    }

    @Test
    void another_tenant_sees_nothing_of_this_one() {
        JsonNode job = acme.activeJob();
        String name = unique("Private");
        JsonNode landed = acme.judged(acme.export(acme.member(name, "Person"), job, RECRUITER));
        Client other = system.as("globex-admin");
        String path = "/jobs/" + text(job, "id");
        other.get(path).expect(404);
        other.get(path + "/board").expect(404);
        other.get(path + "/process").expect(404);
        other.get(path + "/hiring-team").expect(404);
        other.post(path + "/activation", null).expect(404);
        other.post(path + "/hiring-team", Map.of("userId", "globex-recruiter", "role", "recruiter"))
                .expect(404);
        other.put(path + "/process/prospect", Map.of("enabled", false)).expect(404);
        other.get("/candidates/" + text(landed, "candidateId")).expect(404);
        assertEquals(0, items(other.get("/candidates?q=" + name).expect(200)).size());
        assertEquals(0, ledger(other, text(job, "jobNumber")).size());
        assertEquals(Optional.empty(), find(other, text(landed, "requestId")));
    }

    @Test
    void who_has_no_token_gets_401() {
        Client nobody = new Client(system.api(), null);
        for (String path : List.of("/jobs", "/candidates", "/sync/exports", "/jobs/" + UUID.randomUUID() + "/board")) {
            nobody.get(path).expect(401);
        }
        nobody.post("/jobs", Demo.newJob()).expect(401);
        Http.send("GET", setup.address(Door.JOB).resolve("/jobs"), null, null).expect(401);
    }

    @Test
    void read_only_reads_and_cannot_write() {
        JsonNode job = acme.activeJob();
        String path = "/jobs/" + text(job, "id");
        Client reader = system.as("reader");
        reader.get(path).expect(200);
        reader.get(path + "/board").expect(200);
        reader.get("/sync/exports").expect(200);
        reader.post("/jobs", Demo.newJob()).expect(403);
        reader.post(path + "/activation", null).expect(403);
        reader.post(path + "/hiring-team", Map.of("userId", "recruiter2", "role", "recruiter"))
                .expect(403);
        reader.put(path + "/process/prospect", Map.of("enabled", false)).expect(403);
    }

    @Test
    void an_empty_title_is_refused_with_a_pointer() {
        Map<String, Object> untitled = new HashMap<>(Demo.newJob());
        untitled.put("title", "");
        Answer refusal = recruiter.post("/jobs", untitled);
        assertTrue(List.of(400, 422).contains(refusal.status()), refusal::text);
        assertEquals(
                "/title", refusal.json().path("errors").path(0).path("pointer").asText(), refusal.text());
    }

    @Test
    void internal_paths_are_closed_to_users_and_absent_from_the_gateway() {
        String path = "/internal/exports/r-1/decision";
        Map<String, String> question = Map.of("jobNumber", "JOB-1", "exporter", "recruiter");
        recruiter.put(path, question).expect(404);
        Http.send("PUT", setup.address(Door.JOB).resolve(path), recruiter.token(), question)
                .expect(403);
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void every_replica_has_had_its_share() {
        for (int replica = 0; replica < setup.doors().replicas(); replica++) {
            for (Door door :
                    List.of(Door.INTEGRATION_HEALTH, Door.CANDIDATE_HEALTH, Door.JOB_HEALTH, Door.SYNC_HEALTH)) {
                URI metrics = setup.doors().address(door, replica).resolve("/q/metrics");
                String measured =
                        Http.send("GET", metrics, null, null).expect(200).text();
                assertTrue(measured.contains("http_server_requests_seconds_count{"), () -> metrics + "\n" + measured);
            }
        }
    }

    @Test
    @Tag(OF_THE_LOCAL_RUN)
    @Order(Integer.MAX_VALUE)
    void a_restart_on_kept_data_keeps_everything() {
        JsonNode job = acme.activeJob();
        String member = acme.member("Kept", "Person");
        JsonNode landed = acme.judged(acme.export(member, job, RECRUITER));
        system.restart();
        assertEquals(landed, find(recruiter, text(landed, "requestId")).orElseThrow());
        assertEquals(text(landed, "applicationId"), text(acme.prospects(job).get(0), "id"));
        sandbox.pushAgain(text(landed, "requestId"));
        JsonNode second = acme.judged(acme.export(member, job, RECRUITER));
        assertEquals(text(landed, "candidateId"), text(second, "candidateId"));
        assertEquals(1, acme.prospects(job).size());
    }

    private void refused(String reason, String mendableBy, JsonNode job, String exporter) {
        refused(reason, mendableBy, text(job, "jobNumber"), exporter);
    }

    /** Nothing is made, and the refusal can be read. */
    private void refused(String reason, String mendableBy, String jobNumber, String exporter) {
        String name = unique("Refused");
        JsonNode export = acme.judged(acme.export(acme.member(name, "Person"), jobNumber, exporter));
        assertEquals("REFUSED", text(export, "state"));
        assertEquals(reason, text(export, "reason"));
        assertEquals(mendableBy, text(export, "mendableBy"));
        assertTrue(export.path("applicationId").isNull());
        assertTrue(export.path("candidateId").isNull());
        assertEquals(0, acme.candidatesNamed(name).size());
        List<JsonNode> refusals =
                items(recruiter.get("/sync/exports?state=REFUSED&limit=200").expect(200));
        assertTrue(refusals.contains(export));
    }

    private static <T> List<T> inTwoThreads(int times, Callable<T> action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(times, action))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static String unique(String name) {
        return name + UUID.randomUUID().toString().substring(24);
    }
}
