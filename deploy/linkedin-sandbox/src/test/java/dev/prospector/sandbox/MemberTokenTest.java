package dev.prospector.sandbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Codes are exchanged for members' tokens, which say who the member is and open nothing else. */
class MemberTokenTest extends AuthorizationTest {

    private static final String RITA = "urn:li:person:rita02";

    @Test
    void a_code_is_exchanged_for_a_token_that_says_who_the_member_is() {
        Tenant tenant = staffed(RITA);

        String token = exchanged(exchange(tenant, code(question(tenant), RITA)))
                .statusCode(200)
                .body("expires_in", equalTo(5_184_000))
                .body("scope", equalTo("r_liteprofile"))
                .extract()
                .path("access_token");

        me(token, "?fields=id").statusCode(200).body("$", equalTo(Map.of("id", "rita02")));
        me(token, "").body("id", equalTo("rita02")).body("$", hasKey("localizedFirstName"));
    }

    @Test
    void a_code_is_good_once() {
        Tenant tenant = staffed(RITA);
        String code = code(question(tenant), RITA);

        exchanged(exchange(tenant, code)).statusCode(200);

        unfit(exchange(tenant, code));
    }

    @Test
    void a_code_that_eight_exchange_at_once_is_good_once() throws Exception {
        Tenant tenant = staffed(RITA);
        Map<String, String> exchange = exchange(tenant, code(question(tenant), RITA));
        Callable<Integer> attempt = () -> exchanged(exchange).extract().statusCode();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(8, attempt));
            int good = 0;
            for (Future<Integer> answer : answers) {
                good += answer.get() == 200 ? 1 : 0;
            }
            assertEquals(1, good);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_code_is_good_for_ten_minutes() {
        Tenant tenant = staffed(RITA);
        String late = code(question(tenant), RITA);
        clock.forward(Duration.ofMinutes(10));
        unfit(exchange(tenant, late));

        String early = code(question(tenant), RITA);
        clock.forward(Duration.ofMinutes(9));
        exchanged(exchange(tenant, early)).statusCode(200);
    }

    @Test
    void a_code_is_for_its_application_its_address_and_its_verifier() {
        Tenant tenant = staffed(RITA);
        String code = code(question(tenant), RITA);

        unfit(exchange(tenant(), code));
        unfit(changed(exchange(tenant, code), "redirect_uri", COMEBACK + "2"));
        unfit(changed(exchange(tenant, code), "code_verifier", "x" + VERIFIER));
        unfit(without(exchange(tenant, code), "code_verifier"));
        unfit(changed(exchange(tenant, code), "code", "AQTnobodys"));
        exchanged(exchange(tenant, code)).statusCode(200);
    }

    @Test
    void without_a_challenge_no_verifier_fits() {
        Tenant tenant = staffed(RITA);
        Map<String, String> plain = without(without(question(tenant), "code_challenge"), "code_challenge_method");
        String code = code(plain, RITA);

        unfit(exchange(tenant, code));
        exchanged(without(exchange(tenant, code), "code_verifier")).statusCode(200);
    }

    @Test
    void an_exchange_needs_the_secret_and_every_field() {
        Tenant tenant = staffed(RITA);
        String code = code(question(tenant), RITA);

        exchanged(changed(exchange(tenant, code), "client_secret", "wrong"))
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
        for (String field : List.of("code", "redirect_uri", "client_id", "client_secret")) {
            unfit(without(exchange(tenant, code), field));
        }
        exchanged(exchange(tenant, code)).statusCode(200);
    }

    @Test
    void a_members_token_opens_nothing_but_the_profile() {
        Tenant tenant = staffed(RITA);
        String token = memberToken(tenant, RITA);

        exported(token, export(tenant, LENA)).statusCode(403);
        bearing(token)
                .get("/v2/provisionedApplications?q=credentialsByUniqueForeignId&uniqueForeignId=" + tenant.name())
                .then()
                .statusCode(403);
    }

    @Test
    void the_profile_opens_to_no_other_token() {
        me(accessToken(tenant()), "")
                .statusCode(403)
                .body("message", equalTo("Not enough permissions to access: GET /me"));
        me("AQXforged.token", "").statusCode(401);
        get("/v2/me").statusCode(401);
    }

    @Test
    void a_members_token_is_good_for_sixty_days() {
        String token = memberToken(staffed(RITA), RITA);

        clock.forward(Duration.ofDays(59));
        me(token, "").statusCode(200);
        clock.forward(Duration.ofDays(1));
        me(token, "").statusCode(401);
    }

    @Test
    void the_journal_knows_whose_application_it_was_and_no_code() {
        Tenant tenant = staffed(RITA);
        ask(question(tenant));
        String code = code(question(tenant), RITA);
        String token = exchanged(exchange(tenant, code)).extract().path("access_token");
        me(token, "");

        get("/sandbox/journal?tenant=" + tenant.name())
                .body(not(containsString(code)), not(containsString(token)), not(containsString(VERIFIER)))
                .body("items.path", hasItem("/oauth/v2/authorization"))
                .body("items.path", hasItem("/oauth/v2/authorization/consent"))
                .body("items.path", hasItem("/v2/me"));
    }

    @Test
    void faults_of_a_tenant_hold_for_its_members_too() {
        Tenant tenant = staffed(RITA);
        Tenant other = staffed("urn:li:person:rob02");
        String code = code(question(tenant), RITA);
        fault(tenant, "/oauth/v2/accessToken", "status", 503);
        fault(tenant, "/oauth/v2/authorization", "throttle", 7);

        exchanged(exchange(tenant, code)).statusCode(503);
        ask(question(tenant)).statusCode(429).header("Retry-After", "7");
        ask(question(other)).statusCode(200);
        exchanged(exchange(tenant, code)).statusCode(200);
    }

    private void fault(Tenant tenant, String path, String symptom, int value) {
        post("/sandbox/faults", Map.of("tenant", tenant.name(), "path", path, symptom, value, "times", 1))
                .statusCode(204);
    }

    private ValidatableResponse me(String token, String query) {
        return bearing(token).get("/v2/me" + query).then();
    }

    private static Map<String, String> changed(Map<String, String> form, String field, String value) {
        form.put(field, value);
        return form;
    }

    private static Map<String, String> without(Map<String, String> form, String field) {
        form.remove(field);
        return form;
    }
}
