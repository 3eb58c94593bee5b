package dev.prospector.sandbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a member sees and presses until their browser goes back to the application. */
class ConsentTest extends AuthorizationTest {

    private static final String RITA = "urn:li:person:rita01";

    @Test
    void who_works_with_the_application_can_sign_in() {
        Tenant tenant = staffed(RITA);
        post(
                        "/sandbox/seats",
                        Map.of(
                                "tenant", tenant.name(),
                                "contract", "urn:li:contract:9001",
                                "seat", "urn:li:seat:600777",
                                "member", "urn:li:person:holder01",
                                "firstName", "Hal"))
                .statusCode(200);
        staffed("urn:li:person:elsewhere01");

        ask(question(tenant))
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .body(
                        containsString("value=\"" + RITA + "\""),
                        containsString(">Hal (urn:li:person:holder01)<"),
                        not(containsString("elsewhere01")));
    }

    @Test
    void the_pages_load_nothing_and_cannot_be_framed() {
        ask(question(staffed(RITA)))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", "no-store")
                .body(not(containsString("<script")));
    }

    @Test
    void who_has_signed_in_is_asked_by_the_applications_name() {
        signIn(question(staffed(RITA)), "member", RITA)
                .statusCode(200)
                .body(containsString("Prospector - Acme would like to use"), containsString(RITA));
    }

    @Test
    void who_allows_goes_back_with_a_code_and_the_state() {
        Map<String, String> brought = comeback(consent(question(staffed(RITA)), RITA, "allow"));

        assertEquals(STATE, brought.get("state"));
        assertEquals("AQT", brought.get("code").substring(0, 3));
    }

    @Test
    void without_a_state_none_comes_back() {
        Map<String, String> question = question(staffed(RITA));
        question.remove("state");

        assertEquals(null, comeback(consent(question, RITA, "allow")).get("state"));
    }

    @Test
    void who_does_not_sign_in_or_does_not_allow_goes_back_with_linkedins_error() {
        Map<String, String> question = question(staffed(RITA));

        Map<String, String> signedOut = comeback(signIn(question, "decision", "cancel"));
        Map<String, String> refused = comeback(consent(question, RITA, "cancel"));

        assertEquals("user_cancelled_login", signedOut.get("error"));
        assertEquals("user_cancelled_authorize", refused.get("error"));
        assertEquals(STATE, signedOut.get("state"));
        assertEquals(STATE, refused.get("state"));
        assertEquals(null, refused.get("code"));
    }

    @Test
    void nobody_is_sent_to_an_address_that_the_application_has_not_registered() {
        Map<String, String> question = question(staffed(RITA));
        question.put("redirect_uri", COMEBACK + "/../evil");

        ask(question).statusCode(400).header("Location", nullValue());
        consent(question, RITA, "allow").statusCode(400).header("Location", nullValue());
        consent(question, RITA, "cancel").statusCode(400).header("Location", nullValue());
    }

    @Test
    void nobody_is_sent_away_for_an_unknown_application() {
        Map<String, String> question = question(staffed(RITA));
        question.put("client_id", "stranger");

        ask(question).statusCode(400).header("Location", nullValue());
    }

    @Test
    void nobody_signs_in_without_an_account() {
        Map<String, String> question = question(staffed(RITA));

        signIn(question, "member", "urn:li:person:nobody").statusCode(400);
        consent(question, "urn:li:person:nobody", "allow").statusCode(400).header("Location", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, token, unsupported_response_type",
        "scope, r_fullprofile, unauthorized_scope_error",
        "scope, '', unauthorized_scope_error",
        "code_challenge_method, plain, invalid_request",
        "code_challenge, '', invalid_request",
    })
    void what_else_is_wrong_the_application_hears(String parameter, String value, String error) {
        Map<String, String> question = question(staffed(RITA));
        question.put(parameter, value);

        assertEquals(error, comeback(ask(question)).get("error"));
        assertEquals(STATE, comeback(ask(question)).get("state"));
    }

    @Test
    void a_name_cannot_break_out_of_the_page() {
        Tenant tenant = staffed(RITA);
        post(
                        "/sandbox/seats",
                        Map.of(
                                "tenant", tenant.name(),
                                "contract", "urn:li:contract:9001",
                                "seat", "urn:li:seat:600778",
                                "member", "urn:li:person:holder02",
                                "firstName", "<img src=x>\"'&"))
                .statusCode(200);

        ask(question(tenant)).body(containsString("&lt;img src=x&gt;&quot;&#39;&amp;"), not(containsString("<img")));
        signIn(question(tenant), "member", "urn:li:person:holder02").body(not(containsString("<img")));
    }
}
