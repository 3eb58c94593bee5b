package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.text;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Demo;
import dev.prospector.local.Http;
import dev.prospector.local.LinkedInLinking;
import dev.prospector.local.Sandbox;

/** How users link their LinkedIn accounts (product.md 2.2) over all services as they are packaged, each time with a new customer. */
@ExtendWith(SharedSystem.class)
class LinkingStoryIT {

    private static final String CONTRACT = "urn:li:contract:8101";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final StorySystem system;
    private final Sandbox sandbox;

    LinkingStoryIT(StorySystem system) {
        this.system = system;
        sandbox = system.sandbox();
    }

    @AfterEach
    void linkedin_is_well() {
        sandbox.heal();
    }

    @Test
    void two_users_link_one_of_them_after_having_said_no() {
        Newcomer newcomer = Newcomer.ready(system, CONTRACT);
        String rita = member();
        String ada = member();
        LinkedInLinking recruiter = linking(newcomer, "recruiter");
        LinkedInLinking admin = linking(newcomer, "admin");

        URI refused = recruiter.follow(sandbox.consent(recruiter.begin(), rita, false));
        assertEquals(LinkedInLinking.RETURN_TO, refused.toString().split("\\?")[0]);
        assertEquals(Optional.of("LINK_DENIED"), LinkedInLinking.parameter(refused, "linkedinError"));
        assertFalse(recruiter.isLinked());

        assertEquals("LINKED", recruiter.link(rita).text("state"));
        assertEquals("LINKED", admin.link(ada).text("state"));
        assertTrue(recruiter.isLinked());

        URI ritas = admin.follow(sandbox.consent(admin.begin(), rita, true));
        assertEquals(
                "PERSON_LINKED_TO_OTHER_USER",
                admin.complete(LinkedInLinking.handle(ritas)).expect(409).text("code"));
        assertTrue(admin.isLinked());
        recruiter.unlink();
        recruiter.unlink();
        assertFalse(recruiter.isLinked());
        assertEquals("LINKED", admin.link(rita).text("state"));
    }

    @Test
    void an_export_by_a_recruiter_who_is_not_linked_lands_once_they_are() {
        Newcomer newcomer = Newcomer.enabled(system, CONTRACT);
        Client recruiter = newcomer.as("recruiter");
        String rita = member();
        JsonNode job = activeJob(recruiter);
        sandbox.seat(newcomer.tenant(), CONTRACT, seat(), rita);

        String request = sandbox.export(newcomer.tenant(), member(), text(job, "jobNumber"), rita)
                .text("requestId");
        JsonNode refused = judged(recruiter, request, "REFUSED");
        assertEquals("EXPORTER_NOT_LINKED", text(refused, "reason"));
        assertEquals("FAILED", check(eligibility(recruiter, job), "USER_LINKED"));
        assertFalse(eligibility(recruiter, job).path("eligible").asBoolean());

        linking(newcomer, "recruiter").link(rita);

        JsonNode landed = judged(recruiter, request, "LANDED");
        assertEquals(newcomer.username("recruiter"), text(landed, "exporter"));
        assertEquals("PASSED", check(eligibility(recruiter, job), "USER_LINKED"));
        refresh(newcomer.as("admin"));
        await("all checks")
                .atMost(PATIENCE)
                .until(() -> eligibility(recruiter, job).path("eligible").asBoolean());
    }

    @Test
    void a_seat_that_goes_to_somebody_else_goes_with_a_tenure_of_its_own() {
        Newcomer newcomer = Newcomer.enabled(system, CONTRACT);
        String rita = member();
        String ada = member();
        String seat = seat();
        sandbox.seat(newcomer.tenant(), CONTRACT, seat, rita);
        LinkedInLinking recruiter = linking(newcomer, "recruiter");
        recruiter.link(rita);
        linking(newcomer, "admin").link(ada);
        Client admin = newcomer.as("admin");

        refresh(admin);
        awaitMatch(admin, seat, newcomer.username("recruiter"));
        await("the recruiter's seat")
                .atMost(PATIENCE)
                .until(() -> recruiter.view().text().contains(seat));

        sandbox.seat(newcomer.tenant(), CONTRACT, seat, ada);
        refresh(admin);
        awaitMatch(admin, seat, newcomer.username("admin"));
        assertFalse(recruiter.view().text().contains(seat));
        JsonNode earlier = tenure(newcomer, "recruiter", seat);
        JsonNode later = tenure(newcomer, "admin", seat);
        assertTrue(earlier.path("from").isNull(), earlier::toString);
        assertFalse(at(later, "from").isBefore(at(earlier, "until")));
        assertTrue(later.path("until").isNull(), later::toString);
        assertEquals(ada, text(later, "member"));
    }

    @Test
    void who_hands_their_callback_to_a_victim_gets_nothing() {
        Newcomer newcomer = Newcomer.ready(system, CONTRACT);
        LinkedInLinking attacker = linking(newcomer, "recruiter");
        LinkedInLinking victim = linking(newcomer, "admin");
        String attackersAccount = member();

        URI callback = sandbox.consent(attacker.begin(), attackersAccount, true);
        URI victimsFrontEnd = victim.follow(callback);
        String handle = LinkedInLinking.handle(victimsFrontEnd);

        assertEquals("OTHER_USER_BEGAN", victim.complete(handle).expect(403).text("code"));
        assertFalse(victim.isLinked());
        attacker.complete(handle);
        assertFalse(attacker.isLinked());
        Http.send("GET", callback, null, null).expect(400);
    }

    @Test
    void who_sends_a_victim_to_linkedin_does_not_become_them() {
        Newcomer newcomer = Newcomer.ready(system, CONTRACT);
        LinkedInLinking attacker = linking(newcomer, "recruiter");
        LinkedInLinking victim = linking(newcomer, "admin");

        URI victimsFrontEnd = victim.follow(sandbox.consent(attacker.begin(), member(), true));

        victim.complete(LinkedInLinking.handle(victimsFrontEnd)).expect(403);
        assertFalse(victim.isLinked());
        assertFalse(attacker.isLinked());
    }

    @Test
    void states_and_handles_are_good_once_and_for_their_own() {
        Newcomer newcomer = Newcomer.ready(system, CONTRACT);
        LinkedInLinking recruiter = linking(newcomer, "recruiter");
        LinkedInLinking stranger = linking(Newcomer.ready(system, CONTRACT), "recruiter");
        URI callback = sandbox.consent(recruiter.begin(), member(), true);
        String handle = LinkedInLinking.handle(recruiter.follow(callback));

        assertEquals(
                "STATE_UNKNOWN",
                Http.send("GET", callback, null, null).expect(400).text("code"));
        assertEquals("HANDLE_UNKNOWN", stranger.complete(handle).expect(404).text("code"));
        assertEquals("LINKED", recruiter.complete(handle).expect(200).text("state"));
        assertEquals("HANDLE_USED", recruiter.complete(handle).expect(409).text("code"));
    }

    @Test
    void nobody_comes_back_to_a_front_end_that_the_tenant_has_not_allowed() {
        Answer refusal = linking(Newcomer.ready(system, CONTRACT), "recruiter").begin("https://evil.example/settings");

        assertEquals("RETURN_TO_NOT_ALLOWED", refusal.expect(422).text("code"));
    }

    @Test
    void while_linkedin_is_away_the_handle_stays_good() {
        Newcomer newcomer = Newcomer.ready(system, CONTRACT);
        LinkedInLinking recruiter = linking(newcomer, "recruiter");
        String handle = LinkedInLinking.handle(recruiter.follow(sandbox.consent(recruiter.begin(), member(), true)));
        sandbox.breakLinkedIn(
                Map.of("tenant", newcomer.tenant(), "path", "/oauth/v2/accessToken", "status", 503, "seconds", 600));

        Answer away = recruiter.complete(handle).expect(503);
        assertEquals("LINKEDIN_AWAY", away.text("code"));
        assertTrue(away.header("Retry-After").isPresent());
        sandbox.heal();

        await("the link")
                .atMost(PATIENCE)
                .until(() -> recruiter.complete(handle).status() == 200);
        assertTrue(recruiter.isLinked());
    }

    private String member() {
        return sandbox.member(Map.of("firstName", "Lena", "lastName", "Okafor"));
    }

    private static String seat() {
        return "urn:li:seat:" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000);
    }

    private LinkedInLinking linking(Newcomer newcomer, String role) {
        return new LinkedInLinking(newcomer.as(role), sandbox);
    }

    private static JsonNode activeJob(Client recruiter) {
        JsonNode job = recruiter.post("/jobs", Demo.newJob()).expect(201).json();
        return recruiter
                .post("/jobs/" + text(job, "id") + "/activation", null)
                .expect(200)
                .json();
    }

    private static JsonNode judged(Client recruiter, String request, String state) {
        return await("request " + request + " to be " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Acme.find(recruiter, request), export -> export.filter(
                                row -> text(row, "state").equals(state))
                        .isPresent())
                .orElseThrow();
    }

    private static JsonNode eligibility(Client recruiter, JsonNode job) {
        return recruiter
                .get("/jobs/" + text(job, "id") + "/export-eligibility")
                .expect(200)
                .json();
    }

    private static String check(JsonNode eligibility, String check) {
        return StreamSupport.stream(eligibility.path("checks").spliterator(), false)
                .filter(each -> text(each, "check").equals(check))
                .map(each -> text(each, "outcome"))
                .findFirst()
                .orElse("MISSING in " + eligibility);
    }

    private static void refresh(Client admin) {
        admin.post("/linkedin/seats/refreshes", null).expect(202);
    }

    private static void awaitMatch(Client admin, String seat, String user) {
        await(seat + " to be " + user + "'s").atMost(PATIENCE).until(() -> matched(admin, seat).stream()
                .anyMatch(user::equals));
    }

    private static List<String> matched(Client admin, String seat) {
        return Acme.items(admin.get("/linkedin/seats?state=MATCHED").expect(200)).stream()
                .filter(row -> text(row, "seat").equals(seat))
                .map(row -> text(row.path("match"), "userId"))
                .toList();
    }

    private static Instant at(JsonNode tenure, String end) {
        return Instant.parse(text(tenure, end));
    }

    private JsonNode tenure(Newcomer newcomer, String role, String seat) {
        return StreamSupport.stream(
                        system.viewer(newcomer.tenant(), newcomer.username(role))
                                .spliterator(),
                        false)
                .filter(tenure -> text(tenure, "seat").equals(seat))
                .findFirst()
                .orElseThrow();
    }
}
