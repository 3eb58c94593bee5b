package dev.prospector.integration.adapter.in.rest.link;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.running.Browser;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ConsentingMember;
import dev.prospector.integration.running.LinkTopic;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.DocumentedAnswers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** A user's way to LinkedIn and back, with each refusal's code. */
@QuarkusTest
class LinkingOverHttpTest {
    private ConnectedTenant tenant;
    private Browser browser;
    private ConsentingMember member;

    @Inject
    InfraSql sql;

    @Inject
    MeterRegistry registry;

    @BeforeEach
    void open() {
        tenant = Browser.freshTenant();
        browser = Browser.of(tenant, "ivan");
        member = new ConsentingMember(tenant, "m1");
    }

    @Test
    void a_user_links_their_account_sees_it_and_unlinks_it() {
        browser.sees().statusCode(200).body("state", equalTo("NOT_LINKED")).body("since", nullValue());
        browser.completes(browser.consentsAs(member))
                .statusCode(200)
                .body("state", equalTo("LINKED"))
                .body("since", notNullValue());
        browser.sees().body("state", equalTo("LINKED")).body(not(containsString("m1")));
        Browser.of(tenant, "somebody").sees().body("state", equalTo("NOT_LINKED"));
        browser.unlinks().statusCode(204);
        browser.sees().body("state", equalTo("NOT_LINKED"));
        browser.unlinks().statusCode(204);
    }

    @Test
    void what_is_audited_names_the_user_and_masks_the_person() {
        browser.completes(browser.consentsAs(member)).statusCode(200);
        browser.unlinks().statusCode(204);
        audit().body("items.action", contains("UNLINKED", "LINKED"))
                .body("items.actor", contains("ivan", "ivan"))
                .body("items.find { it.action == 'LINKED' }.after.person", equalTo("***"))
                .body("items.find { it.action == 'UNLINKED' }.before.person", equalTo("***"))
                .body(not(containsString("m1")));
    }

    @Test
    void others_hear_of_it_as_the_golden_samples_say() throws JsonProcessingException {
        browser.completes(browser.consentsAs(member)).statusCode(200);
        browser.unlinks().statusCode(204);
        try (var topic = new LinkTopic()) {
            await().untilAsserted(
                            () -> assertEquals(List.of("LINKED 1", "UNLINKED 2"), topic.told(tenant.name(), "m1")));
            assertEquals(fields("linked"), fieldsOf(topic.payload(tenant.name(), "m1")));
            assertEquals(fields("unlinked"), fieldsOf(topic.payload(tenant.name(), "m1")));
            assertEquals(
                    "urn:li:person:m1",
                    topic.payload(tenant.name(), "m1").get("person").asText());
            assertEquals("ivan", topic.payload(tenant.name(), "m1").get("user").asText());
        }
    }

    private static Set<String> fields(String sample) throws JsonProcessingException {
        return fieldsOf(new ObjectMapper().readTree(Contracts.read("events/linkedin.links." + sample + ".json")));
    }

    private static Set<String> fieldsOf(JsonNode event) {
        return event.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Test
    void the_answer_to_a_beginning_is_never_given_twice_and_kept_nowhere() {
        var key = UUID.randomUUID().toString();
        var first = begun(key);
        assertNotEquals(first, begun(key));
        var kept = sql.query(
                "select idempotency_key from idempotent_answers where tenant = :tenant",
                Map.of("tenant", tenant.name()),
                row -> row.getString("idempotency_key"));
        assertEquals(List.of(), kept);
    }

    private String begun(String key) {
        return browser.asks()
                .header("Idempotency-Key", key)
                .body("{\"returnTo\":\"" + Browser.PAGE + "\"}")
                .post(Browser.MINE + "/authorization")
                .then()
                .statusCode(200)
                .extract()
                .path("authorizationUrl");
    }

    @Test
    void a_completion_under_a_key_is_answered_again() {
        var key = UUID.randomUUID().toString();
        var body = "{\"handle\":\"" + browser.consentsAs(member) + "\"}";
        for (int i = 0; i < 2; i++) {
            browser.asks()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(Browser.MINE + "/completions")
                    .then()
                    .statusCode(200);
        }
        assertEquals(1, member.redeemed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "https://ats.example.evil.example/", "/settings", "javascript:alert(1)"
            })
    void nobody_is_sent_to_a_page_that_is_not_the_tenants(String returnTo) {
        browser.begins(returnTo)
                .statusCode(422)
                .body("code", equalTo("RETURN_TO_NOT_ALLOWED"))
                .body("errors[0].pointer", equalTo("/returnTo"))
                .body("errors[0].code", equalTo("RETURN_TO_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @CsvSource({
        "authorization, '{}', 422, /returnTo",
        "authorization, '{\"returnTo\":\" \"}', 422, /returnTo",
        "authorization, '{\"returnTo\":7}', 400, /returnTo",
        "authorization, '{\"returnTo\":\"https://ats.example\",\"more\":1}', 400, /more",
        "completions, '{}', 422, /handle",
        "completions, '{\"handle\":\"\"}', 422, /handle",
        "completions, '{\"handle\":null}', 422, /handle"
    })
    void what_is_wrong_with_a_body_is_told(String step, String body, int status, String pointer) {
        browser.asks()
                .body(body)
                .post(Browser.MINE + "/" + step)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void before_the_company_is_connected_there_is_nothing_to_begin() {
        var other = TestTenants.fresh();
        new Browser(other, "ivan", "recruiter")
                .begins(Browser.PAGE)
                .statusCode(403)
                .body("code", equalTo("NOT_ENTITLED"));
        Browser.opens(other);
        new Browser(other, "ivan", "recruiter")
                .begins(Browser.PAGE)
                .statusCode(409)
                .body("code", equalTo("NOT_CONNECTED"));
    }

    @Test
    void the_browser_goes_on_by_an_answer_that_nobody_keeps() {
        var back = Browser.comesBack("?code=" + member.code() + "&state=" + browser.goesToLinkedIn());
        assertEquals(303, back.statusCode());
        assertTrue(location(back).matches("https://ats\\.example/settings\\?linkedin=[A-Za-z0-9_-]{43}"));
        assertEquals("no-store", back.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("no-referrer", back.headers().firstValue("Referrer-Policy").orElseThrow());
        assertEquals(0, member.redeemed());
    }

    @Test
    void a_no_is_told_to_the_page() {
        var denied = "?error=user_cancelled_login&error_description=canary&state=" + browser.goesToLinkedIn();
        assertEquals("https://ats.example/settings?linkedinError=LINK_DENIED", location(Browser.comesBack(denied)));
        var declined = "?error=unauthorized_scope_error&state=" + browser.goesToLinkedIn();
        assertEquals(
                "https://ats.example/settings?linkedinError=LINKEDIN_DECLINED", location(Browser.comesBack(declined)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=c", "?code=c&state=", "?code=c&state=made-up", "?state=a&state=b&code=c"})
    void a_callback_that_nobody_waits_for_leads_nowhere(String query) {
        assertNowhere(Browser.comesBack(query));
    }

    @Test
    void a_state_is_good_once() {
        var query = "?code=" + member.code() + "&state=" + browser.goesToLinkedIn();
        assertEquals(303, Browser.comesBack(query).statusCode());
        assertNowhere(Browser.comesBack(query));
    }

    private static void assertNowhere(HttpResponse<String> answer) {
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"STATE_UNKNOWN\""));
        assertFalse(answer.headers().firstValue("Location").isPresent());
    }

    @Test
    void each_refusal_of_a_completion_has_its_code() {
        browser.completes("made-up").statusCode(404).body("code", equalTo("HANDLE_UNKNOWN"));
        var handle = browser.consentsAs(member);
        Browser.of(Browser.freshTenant(), "ivan")
                .completes(handle)
                .statusCode(404)
                .body("code", equalTo("HANDLE_UNKNOWN"));
        browser.completes(handle).statusCode(200);
        browser.completes(handle).statusCode(409).body("code", equalTo("HANDLE_USED"));
        var petra = Browser.of(tenant, "petra");
        var petras = petra.consentsAs(member);
        petra.completes(petras).statusCode(409).body("code", equalTo("PERSON_LINKED_TO_OTHER_USER"));
        petra.completes(petras).statusCode(409).body("code", equalTo("HANDLE_USED"));
        var late = browser.consentsAs(member);
        sql.update(
                "update linking_attempts set expires_at = '2020-01-01' where tenant = :tenant",
                Map.of("tenant", tenant.name()));
        browser.completes(late).statusCode(410).body("code", equalTo("LINKING_EXPIRED"));
    }

    @Test
    void an_attacker_who_hands_their_callback_to_a_victim_gets_nothing() {
        var attackers = browser.consentsAs(member);
        var victim = Browser.of(tenant, "victim");
        victim.completes(attackers).statusCode(403).body("code", equalTo("OTHER_USER_BEGAN"));
        victim.sees().body("state", equalTo("NOT_LINKED"));
        browser.completes(attackers).statusCode(409).body("code", equalTo("HANDLE_USED"));
        assertEquals(0, member.redeemed());
    }

    @Test
    void a_code_that_linkedin_refuses_ends_the_attempt() {
        member.redeems(aResponse().withStatus(400).withBody("{\"error\":\"invalid_grant\"}"));
        var handle = browser.consentsAs(member);
        browser.completes(handle).statusCode(409).body("code", equalTo("LINKEDIN_DECLINED"));
        browser.completes(handle).statusCode(409).body("code", equalTo("HANDLE_USED"));
        assertEquals(1, member.redeemed());
    }

    @Test
    void while_linkedin_is_away_the_handle_stays_good() {
        member.redeems(aResponse().withStatus(503));
        var handle = browser.consentsAs(member);
        browser.completes(handle)
                .statusCode(503)
                .body("code", equalTo("LINKEDIN_AWAY"))
                .header("Retry-After", notNullValue());
        browser.sees().body("state", equalTo("NOT_LINKED"));
        new ConsentingMember(tenant, "m1");
        browser.completes(handle).statusCode(200).body("state", equalTo("LINKED"));
    }

    @Test
    void each_step_is_counted_by_its_outcome() {
        var outcomes = List.of("begun", "consented", "denied", "linked", "state_unknown", "handle_unknown");
        var before = outcomes.stream().map(this::counted).toList();
        browser.completes(browser.consentsAs(member)).statusCode(200);
        Browser.comesBack("?error=access_denied&state=" + browser.goesToLinkedIn());
        Browser.comesBack("?state=made-up");
        browser.completes("made-up").statusCode(404);
        var grown = outcomes.stream().map(this::counted).toList();
        for (int i = 0; i < outcomes.size(); i++) {
            assertTrue(grown.get(i) > before.get(i), outcomes.get(i));
        }
    }

    private double counted(String outcome) {
        var counter = registry.find("prospector.linking.attempts")
                .tag("outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private ValidatableResponse audit() {
        return given().noFiltersOfType(DocumentedAnswers.class) // documented by the gateway, for all services
                .auth()
                .oauth2(TestTokens.user(tenant.name(), "ada", "admin"))
                .queryParam("recordType", "user-link")
                .queryParam("recordId", "ivan")
                .get("/audit-events")
                .then()
                .statusCode(200);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
