package dev.prospector.local.story;

import static dev.prospector.local.LinkedInConnecting.contract;
import static dev.prospector.local.LinkedInConnecting.feature;
import static dev.prospector.local.story.Acme.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Http;
import dev.prospector.local.LinkedInConnecting;
import dev.prospector.local.Sandbox;

/**
 * How an admin connects LinkedIn (product.md 2.1) over all services as they are packaged, each time with a new customer; the rules of
 * LinkedIn's certification for onboarding (LinkedIn RSC 7.1) by their numbers.
 */
@ExtendWith(SharedSystem.class)
class ConnectingStoryIT {

    private static final String FIRST = "urn:li:contract:8001";
    private static final String SECOND = "urn:li:contract:8002";
    private static final String STRANGER = "urn:li:organization:1";
    private static final String EVERYBODY = "ALL_PRODUCT_USERS";
    private static final String TOKENS = "/oauth/v2/accessToken";

    private final StorySystem system;
    private final Sandbox sandbox;

    ConnectingStoryIT(StorySystem system) {
        this.system = system;
        sandbox = system.sandbox();
    }

    @AfterEach
    void linkedin_is_well() {
        sandbox.heal();
        sandbox.skewClock(0);
    }

    @Test
    void rsc_101_a_new_customer_is_named_in_recruiter_enabled_there_and_sees_the_state() {
        Newcomer newcomer = Newcomer.entitled(system);
        LinkedInConnecting admin = newcomer.admin();
        assertEquals("NOT_CONNECTED", text(admin.view(), "state"));

        JsonNode connected = admin.connect().expect(200).json();
        assertEquals("CONNECTED", text(connected, "state"));
        assertEquals(newcomer.atLinkedIn().clientId(), text(connected.path("widget"), "apiKey"));
        admin.choose(Map.of()).expect(200);

        JsonNode requested = admin.request(FIRST).expect(200).json();
        assertEquals(newcomer.organization(), text(requested, "organization"));
        assertEquals("REQUESTED", text(contract(requested, FIRST), "state"));

        admin.awaitReady(FIRST);
        String name = newcomer.atLinkedIn().name(newcomer.organization(), "ONE_CLICK_EXPORT");
        assertTrue(name.contains(newcomer.tenant()), name);
        assertNotEquals("", newcomer.atLinkedIn().name(FIRST, "CSA_API"));

        sandbox.switchCompany(newcomer.tenant(), true).expect(200);
        JsonNode enabled = admin.awaitCompany("ENABLED");
        assertEquals("ENABLED", text(enabled, "state"));
        assertAvailable(enabled, Set.of("ONE_CLICK_EXPORT", "INDICATOR", "PROFILE_WIDGET"));
        assertEquals("NO_CONTRACT_ACCESS", text(feature(enabled, "INMAIL_HISTORY"), "reason"));
        assertEquals("LINKEDIN_ADMIN", text(feature(enabled, "INMAIL_HISTORY"), "mendableBy"));

        sandbox.switchContract(newcomer.tenant(), FIRST, true).expect(200);
        assertAvailable(
                admin.awaitContract(FIRST, "ENABLED"),
                Set.of(
                        "ONE_CLICK_EXPORT",
                        "INDICATOR",
                        "PROFILE_WIDGET",
                        "INMAIL_HISTORY",
                        "NOTES_HISTORY",
                        "STUB_PROFILES"));
    }

    @Test
    void rsc_102_synced_jobs_are_private_unless_the_admin_chooses_public() {
        Newcomer newcomer = Newcomer.entitled(system);
        Client client = newcomer.as("admin");
        String path = "/linkedin/connection/settings";
        assertEquals("PRIVATE", client.get(path).expect(200).text("syncedJobs"));

        newcomer.admin().choose(Map.of("syncedJobs", "PUBLIC")).expect(200);

        assertEquals("PUBLIC", client.get(path).expect(200).text("syncedJobs"));
        assertEquals("PUBLIC", text(newcomer.admin().view().path("settings"), "syncedJobs"));
    }

    @Test
    void rsc_103_several_contracts_are_enabled_and_each_instance_has_an_application_of_its_own() {
        Newcomer one = Newcomer.ready(system, FIRST);
        Newcomer other = Newcomer.ready(system, FIRST);
        sandbox.switchContract(one.tenant(), FIRST, true).expect(200);
        one.admin().awaitContract(FIRST, "ENABLED");

        one.admin().request(SECOND).expect(200);
        one.admin().awaitReady(FIRST, SECOND);
        sandbox.switchContract(one.tenant(), SECOND, true).expect(200);
        JsonNode view = one.admin().awaitContract(SECOND, "ENABLED");

        assertEquals("ENABLED", text(contract(view, FIRST), "state"));
        assertEquals(
                Set.of(FIRST, SECOND),
                StreamSupport.stream(
                                feature(view, "INMAIL_HISTORY")
                                        .path("contracts")
                                        .spliterator(),
                                false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet()));
        assertEquals("PARTNER_READY", text(contract(other.admin().view(), FIRST), "state"));
        for (Newcomer each : List.of(one, other)) {
            assertEquals(each.tenant(), text(each.atLinkedIn().application(), "uniqueForeignId"));
            Set<String> applications = each.atLinkedIn().calls("/v2/atsIntegrations").stream()
                    .map(call -> text(call, "application"))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(each.atLinkedIn().clientId()), applications);
        }
        assertNotEquals(one.atLinkedIn().clientId(), other.atLinkedIn().clientId());
    }

    @Test
    void rsc_104_the_callback_and_the_viewers_are_configured_as_the_admin_chooses() {
        Newcomer newcomer = Newcomer.ready(system);
        LinkedInConnecting admin = newcomer.admin();
        AtLinkedIn atLinkedIn = newcomer.atLinkedIn();
        assertEquals(
                text(admin.view(), "callbackUrl"),
                value(atLinkedIn.configurations("ONE_CLICK_EXPORT"), "CALLBACK_URL"));
        assertEquals(EVERYBODY, value(atLinkedIn.configurations("ONE_CLICK_EXPORT"), "JOB_POSTING_VIEWERS"));
        assertEquals(EVERYBODY, value(atLinkedIn.configurations("IN_ATS_INDICATOR"), "APPLICATION_VIEWERS"));

        admin.choose(Map.of("recruiterVisibility", "HIRING_TEAM")).expect(200);

        admin.await(
                "the viewers to be deleted",
                view -> value(atLinkedIn.configurations("ONE_CLICK_EXPORT"), "JOB_POSTING_VIEWERS")
                                .isEmpty()
                        && value(atLinkedIn.configurations("IN_ATS_INDICATOR"), "APPLICATION_VIEWERS")
                                .isEmpty());
        assertNotEquals("", value(atLinkedIn.configurations("ONE_CLICK_EXPORT"), "CALLBACK_URL"));
    }

    @Test
    void rsc_105_the_front_ends_origins_are_the_widgets_domains() {
        Newcomer newcomer = Newcomer.ready(system);
        assertEquals("https://ats.example", domains(newcomer));

        newcomer.admin()
                .choose(Map.of("frontEndOrigins", List.of("https://jobs.ats.example")))
                .expect(200);

        newcomer.admin().await("the widget's domains", view -> domains(newcomer).equals("https://jobs.ats.example"));
    }

    @Test
    void rsc_106_a_token_is_used_again_until_linkedin_refuses_it() {
        Newcomer newcomer = Newcomer.ready(system);
        AtLinkedIn atLinkedIn = newcomer.atLinkedIn();
        int replicas = system.setup().doors().replicas();
        int before = atLinkedIn.calls(TOKENS).size();
        assertTrue(before <= replicas, before + " tokens were asked for");
        assertTrue(atLinkedIn.calls("/v2/atsIntegrations").size() > before);
        sandbox.breakLinkedIn(
                Map.of("path", "/v2/atsIntegrations", "tenant", newcomer.tenant(), "status", 401, "times", 1));

        newcomer.admin().request(FIRST).expect(200);
        newcomer.admin().awaitReady(FIRST);

        assertEquals(
                1,
                atLinkedIn.calls("/v2/atsIntegrations").stream()
                        .filter(call -> call.path("status").asInt() == 401)
                        .count());
        int after = atLinkedIn.calls(TOKENS).size();
        assertTrue(after > before && after <= before + replicas, before + " tokens before, " + after + " after");
    }

    @Test
    void who_is_no_admin_connects_nothing_and_readers_read() {
        Newcomer newcomer = Newcomer.entitled(system);
        for (String role : List.of("recruiter", "read-only")) {
            LinkedInConnecting somebody = new LinkedInConnecting(newcomer.tenant(), newcomer.as(role), sandbox);
            somebody.connect().expect(403);
            somebody.notifyPartner().expect(403);
            somebody.disconnect().expect(403);
        }
        newcomer.as("recruiter").get("/linkedin/connection").expect(403);
        newcomer.as("read-only").get("/linkedin/connection").expect(200);
        assertEquals(0, newcomer.atLinkedIn().calls("/").size());
    }

    @Test
    void who_is_not_entitled_cannot_connect() {
        Newcomer newcomer = Newcomer.unentitled(system);

        refused(newcomer.admin().connect(), 403, "NOT_ENTITLED");

        JsonNode view = newcomer.admin().view();
        assertFalse(view.path("entitled").asBoolean());
        assertEquals("NOT_ENTITLED", text(feature(view, "ONE_CLICK_EXPORT"), "reason"));
        assertEquals("OPERATOR", text(feature(view, "ONE_CLICK_EXPORT"), "mendableBy"));
        assertTrue(newcomer.atLinkedIn().application().isMissingNode());
    }

    @Test
    void what_the_widget_gave_to_another_organizations_admin_is_refused() {
        Newcomer newcomer = Newcomer.ready(system);

        Answer refusal = newcomer.admin().handOver(sandbox.pressRequestOf(STRANGER, newcomer.tenant()));

        refused(refusal, 422, "OTHER_ORGANIZATION");
        assertEquals(newcomer.organization(), text(newcomer.admin().view(), "organization"));
    }

    @Test
    void without_both_links_nothing_is_sent_until_the_admin_chooses_them() {
        Newcomer newcomer = Newcomer.entitled(system);
        LinkedInConnecting admin = newcomer.admin();
        admin.connect().expect(200);
        admin.request().expect(200);

        JsonNode view =
                admin.await("the missing settings", now -> text(now, "reason").equals("SETTINGS_MISSING"));
        assertEquals("REQUESTED", text(view, "state"));
        assertEquals("ADMIN", text(view, "mendableBy"));
        assertEquals(0, newcomer.atLinkedIn().calls("/v2/atsIntegrations").size());

        admin.choose(Map.of()).expect(200);
        admin.awaitReady();
    }

    @Test
    void our_half_goes_on_where_linkedin_broke_off() {
        Newcomer newcomer = Newcomer.entitled(system);
        LinkedInConnecting admin = newcomer.admin();
        admin.connect().expect(200);
        admin.choose(Map.of()).expect(200);
        sandbox.breakLinkedIn(
                Map.of("path", "/v2/atsIntegrations/", "tenant", newcomer.tenant(), "status", 503, "seconds", 600));
        admin.request().expect(200);
        admin.await(
                "two tries",
                view -> newcomer.atLinkedIn().calls("/v2/atsIntegrations/").size() > 1);
        assertEquals("REQUESTED", text(admin.view(), "state"));
        assertTrue(Stream.of("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR").anyMatch(type -> !newcomer.atLinkedIn()
                .name(newcomer.organization(), type)
                .isEmpty()));

        sandbox.heal();

        admin.notifyPartner().expect(202);
        admin.awaitReady();
    }

    @Test
    void a_lost_push_is_made_up_for_by_asking() {
        Newcomer newcomer = Newcomer.entitled(system);
        sandbox.breakLinkedIn(Map.of("pushes", true, "tenant", newcomer.tenant(), "reset", true, "seconds", 600));
        newcomer.admin().connect().expect(200);
        newcomer.admin().choose(Map.of()).expect(200);
        newcomer.admin().request().expect(200);
        newcomer.admin().awaitReady();

        Answer switched = sandbox.switchCompany(newcomer.tenant(), true).expect(200);

        switched.json()
                .path("changes")
                .forEach(change -> assertEquals(0, change.path("pushStatus").asInt()));
        newcomer.admin().awaitCompany("ENABLED");
        assertEquals(Set.of("POLL"), causesOf(newcomer, "ENABLED"));
    }

    @Test
    void what_is_said_twice_happens_once() {
        Newcomer newcomer = Newcomer.ready(system, FIRST);
        LinkedInConnecting admin = newcomer.admin();
        Answer switched = sandbox.switchCompany(newcomer.tenant(), true).expect(200);
        admin.awaitCompany("ENABLED");
        JsonNode before = admin.view();
        int happened = admin.events().size();

        admin.request(FIRST).expect(200);
        admin.notifyPartner();
        switched.json()
                .path("changes")
                .forEach(change -> assertEquals(
                        200,
                        sandbox.pushChangeAgain(text(change, "requestId"))
                                .json()
                                .path("pushStatus")
                                .asInt()));
        admin.connect().expect(200);

        sandbox.switchContract(newcomer.tenant(), FIRST, true).expect(200);
        JsonNode after = admin.awaitContract(FIRST, "ENABLED");
        assertEquals(before.path("company"), after.path("company"));
        assertEquals(1, after.path("contracts").size());
        assertEquals(happened + 1, admin.events().size(), () -> admin.events().toPrettyString());
    }

    @Test
    void what_linkedins_admin_switches_off_is_disabled_level_by_level() {
        Newcomer newcomer = Newcomer.ready(system, FIRST);
        LinkedInConnecting admin = newcomer.admin();
        sandbox.switchCompany(newcomer.tenant(), true).expect(200);
        sandbox.switchContract(newcomer.tenant(), FIRST, true).expect(200);
        admin.awaitCompany("ENABLED");
        admin.awaitContract(FIRST, "ENABLED");

        sandbox.switchCompany(newcomer.tenant(), false).expect(200);

        JsonNode view = admin.awaitCompany("DISABLED");
        assertAvailable(view, Set.of("INMAIL_HISTORY", "NOTES_HISTORY", "STUB_PROFILES"));
        assertEquals("NO_COMPANY_ACCESS", text(feature(view, "ONE_CLICK_EXPORT"), "reason"));
    }

    @Test
    void what_linkedin_says_to_our_own_application_is_heard() {
        Newcomer newcomer = Newcomer.ready(system);

        Answer wanted = sandbox.wantAgain(newcomer.tenant(), List.of("JOB-1"));

        assertEquals(200, wanted.json().path("pushStatus").asInt(), wanted::text);
    }

    @Test
    void disconnecting_ends_intake_at_once_and_then_all_traffic_and_one_can_come_back() {
        Newcomer newcomer = Newcomer.ready(system, FIRST);
        LinkedInConnecting admin = newcomer.admin();
        sandbox.switchCompany(newcomer.tenant(), true).expect(200);
        URI callback = URI.create(text(admin.awaitCompany("ENABLED"), "callbackUrl"));
        String application = newcomer.atLinkedIn().clientId();

        admin.disconnect().expect(202);

        admin.await("the end of intake in every replica", now -> refusesChallenges(callback));
        JsonNode view = admin.await("the end", now -> text(now, "state").equals("NOT_CONNECTED"));
        assertEquals(
                List.of("INTAKE_ENDED DONE", "JOBS_CLOSED DONE", "RECORDS_DELETED SKIPPED", "TRAFFIC_ENDED DONE"),
                StreamSupport.stream(view.path("disconnection").path("steps").spliterator(), false)
                        .map(step -> text(step, "step") + " " + text(step, "state"))
                        .toList());
        assertAvailable(view, Set.of());
        assertEquals("", value(newcomer.atLinkedIn().configurations("ONE_CLICK_EXPORT"), "CALLBACK_URL"));
        refused(admin.disconnect(), 409, "NOT_CONNECTED");

        admin.enable(FIRST);
        assertEquals(application, newcomer.atLinkedIn().clientId());
    }

    @Test
    void the_doctor_finds_a_whole_connection_healthy_and_a_wrong_clock_ill() {
        Newcomer newcomer = Newcomer.ready(system, FIRST);
        LinkedInConnecting admin = newcomer.admin();
        admin.enable(FIRST);
        JsonNode healthy = admin.diagnosis();
        assertTrue(healthy.path("healthy").asBoolean(), healthy::toPrettyString);

        sandbox.skewClock(600);

        JsonNode ill = admin.diagnosis();
        assertFalse(ill.path("healthy").asBoolean());
        assertEquals(
                Set.of("CLOCK_SKEW"),
                StreamSupport.stream(ill.path("checks").spliterator(), false)
                        .filter(check -> text(check, "outcome").equals("FAILED"))
                        .map(check -> text(check, "check"))
                        .collect(Collectors.toSet()));
    }

    /** Replicas are asked in turn. */
    private boolean refusesChallenges(URI callback) {
        return Stream.generate(() ->
                        Http.send("GET", URI.create(callback + "?challengeCode=" + UUID.randomUUID()), null, null))
                .limit(2L * system.setup().doors().replicas())
                .allMatch(answer -> answer.status() == 404);
    }

    private static void refused(Answer refusal, int status, String code) {
        assertEquals(code, text(refusal.expect(status).json(), "code"));
    }

    private static void assertAvailable(JsonNode view, Set<String> features) {
        assertEquals(
                features,
                StreamSupport.stream(view.path("features").spliterator(), false)
                        .filter(feature -> feature.path("available").asBoolean())
                        .map(feature -> text(feature, "feature"))
                        .collect(Collectors.toSet()),
                view::toPrettyString);
    }

    private static Set<String> causesOf(Newcomer newcomer, String state) {
        return StreamSupport.stream(newcomer.admin().events().spliterator(), false)
                .filter(event -> text(event, "to").equals(state))
                .map(event -> text(event, "cause"))
                .collect(Collectors.toSet());
    }

    private static String domains(Newcomer newcomer) {
        return newcomer.atLinkedIn()
                .application()
                .path("validJsSdkDomains")
                .path(0)
                .asText();
    }

    private static String value(JsonNode configurations, String key) {
        return configurations
                .path(key)
                .path("configurationValue")
                .path("string")
                .asText();
    }
}
