package dev.prospector.integration.adapter.out.http.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.link.LinkedInMembers.Consent;
import dev.prospector.integration.config.LinkingConfig;
import dev.prospector.integration.domain.link.AuthorizationCode;
import dev.prospector.integration.domain.link.CodeVerifier;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.fakes.Samples;

class HttpLinkedInMembersTest extends LinkedInAtHand {
    private static final String TOKENS = "/oauth/v2/accessToken";
    private static final String ME = "/v2/me?fields=id";
    private static final PersonUrn PERSON = new PersonUrn("urn:li:person:yZ8person1");
    private static final Consent CONSENT = new Consent(
            AuthorizationCode.of("canary/code+=&").orElseThrow(),
            Optional.of(new CodeVerifier("canary-verifier")),
            URI.create("https://ats.example/oauth/linkedin/callback"));

    private record Profile(String profilePath) implements LinkingConfig {
        @Override
        public URI authorizationUrl() {
            return URI.create("https://www.linkedin.com/oauth/v2/authorization");
        }

        @Override
        public String scope() {
            return "r_liteprofile";
        }

        @Override
        public boolean pkce() {
            return true;
        }
    }

    @Test
    void a_code_is_redeemed_in_a_form_and_the_members_token_asks_who_they_are() {
        givesToken(okJson("{\"access_token\":\"canary-token\",\"expires_in\":5184000,\"added\":{}}"));
        answers(get(ME), GoldenSample.of("me.json").withUnknownFields());
        assertEquals(PERSON, whoConsented());
        var form = form();
        assertEquals(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        "canary/code+=&",
                        "redirect_uri",
                        "https://ats.example/oauth/linkedin/callback",
                        "client_id",
                        "client-1",
                        "client_secret",
                        Samples.SECRET.reveal(),
                        "code_verifier",
                        "canary-verifier"),
                form);
        assertEquals("Bearer canary-token", onlyQuestion().getHeader("Authorization"));
    }

    @Test
    void without_pkce_no_verifier_is_sent() {
        givesToken(token());
        isWho(ME, okJson("{\"id\":\"yZ8person1\"}"));
        members(ME)
                .whoConsented(
                        Samples.connection("acme"), new Consent(CONSENT.code(), Optional.empty(), CONSENT.redirect()));
        assertFalse(form().containsKey("code_verifier"));
    }

    @Test
    void newer_applications_ask_elsewhere_and_are_told_a_subject() {
        givesToken(token());
        isWho("/v2/userinfo", okJson("{\"sub\":\"yZ8person1\",\"name\":\"Lena Okafor\"}"));
        assertEquals(PERSON, members("/v2/userinfo").whoConsented(Samples.connection("acme"), CONSENT));
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, DENIED",
        "403, DENIED",
        "429, THROTTLED",
        "500, LINKEDIN_ERROR",
        "503, LINKEDIN_ERROR"
    })
    void a_code_that_is_not_redeemed_is_told_by_its_kind_and_tried_once(int status, Reason reason) {
        givesToken(status(status).withBody("{\"error\":\"invalid_request\",\"error_description\":\"canary\"}"));
        assertDeclined(reason);
        assertEquals(
                1,
                server.findAll(postRequestedFor(urlEqualTo(TOKENS)).withRequestBody(ofCode()))
                        .size());
        assertTrue(asked().isEmpty());
    }

    @Test
    void when_linkedin_wants_to_be_left_alone_it_says_for_how_long() {
        givesToken(status(429).withHeader("Retry-After", "30"));
        assertEquals(Duration.ofSeconds(30), assertDeclined(Reason.THROTTLED).retryAfter());
    }

    @Test
    void a_connection_that_breaks_is_no_answer() {
        givesToken(status(200).withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertDeclined(Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"access_token\":\"\"}", "{\"access_token\":null}", "canary", ""})
    void an_answer_without_a_token_is_linkedins_error(String body) {
        givesToken(okJson(body));
        assertDeclined(Reason.LINKEDIN_ERROR);
    }

    @Test
    void who_they_are_is_asked_once_more_because_the_code_is_spent() {
        givesToken(token());
        server.stubFor(get(ME).inScenario("me")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("back")
                .willReturn(status(503)));
        server.stubFor(
                get(ME).inScenario("me").whenScenarioStateIs("back").willReturn(okJson("{\"id\":\"yZ8person1\"}")));
        assertEquals(PERSON, whoConsented());
        assertEquals(2, asked().size());
    }

    @Test
    void after_the_second_time_linkedin_is_away() {
        givesToken(token());
        isWho(ME, status(503));
        assertDeclined(Reason.LINKEDIN_ERROR);
        assertEquals(2, asked().size());
    }

    @ParameterizedTest
    @CsvSource({"401, DENIED", "403, DENIED", "400, REFUSED", "429, THROTTLED"})
    void what_linkedin_means_it_is_not_asked_again(int status, Reason reason) {
        givesToken(token());
        isWho(ME, status(status));
        assertDeclined(reason);
        assertEquals(1, asked().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":\"\"}", "{\"id\":7}", "{\"id\":\"a b\"}", "[]", "canary", ""})
    void an_answer_that_names_nobody_is_linkedins_error(String body) {
        givesToken(token());
        isWho(ME, okJson(body));
        assertDeclined(Reason.LINKEDIN_ERROR);
    }

    private HttpLinkedInMembers members(String profilePath) {
        return new HttpLinkedInMembers(questions(Map.of()), new Profile(profilePath));
    }

    private PersonUrn whoConsented() {
        return members(ME).whoConsented(Samples.connection("acme"), CONSENT);
    }

    private LinkedInDeclined assertDeclined(Reason reason) {
        var declined = assertThrows(LinkedInDeclined.class, this::whoConsented);
        assertEquals(reason, declined.reason());
        assertFalse(declined.toString().contains("canary"));
        return declined;
    }

    private static ResponseDefinitionBuilder token() {
        return okJson("{\"access_token\":\"canary-token\",\"expires_in\":\"5184000\"}");
    }

    private static StringValuePattern ofCode() {
        return containing("grant_type=authorization_code");
    }

    private void givesToken(ResponseDefinitionBuilder answer) {
        server.stubFor(post(TOKENS).withRequestBody(ofCode()).atPriority(1).willReturn(answer));
    }

    private void isWho(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(get(path).willReturn(answer));
    }

    private Map<String, String> form() {
        var body = server.findAll(postRequestedFor(urlEqualTo(TOKENS))).get(0).getBodyAsString();
        var form = new HashMap<String, String>();
        Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .forEach(field -> form.put(field[0], URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        return form;
    }
}
