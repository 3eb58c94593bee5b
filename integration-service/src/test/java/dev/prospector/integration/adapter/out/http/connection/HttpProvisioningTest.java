package dev.prospector.integration.adapter.out.http.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.application.port.out.connection.Provisioning.AlreadyProvisioned;
import dev.prospector.integration.application.port.out.connection.Provisioning.Known;
import dev.prospector.integration.application.port.out.connection.Provisioning.Provisioned;
import dev.prospector.integration.config.ParentConfig;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.kit.http.privacy.Secret;

class HttpProvisioningTest extends LinkedInAtHand {
    private static final ApplicationUrn CHILD = new ApplicationUrn("urn:li:developerApplication:77001");
    private static final ApplicationDefinition DEFINITION = new ApplicationDefinition(
            "tenant-0042",
            "Prospector - Acme",
            "Prospector tenant",
            List.of("https://acme.example/oauth"),
            List.of("https://acme.prospector.example"));
    private static final String APPLICATIONS = "/v2/provisionedApplications";
    private static final String BY_FOREIGN_ID =
            APPLICATIONS + "?q=credentialsByUniqueForeignId&uniqueForeignId=tenant-0042";
    private static final String SECURITY = "/v2/developerApplicationsSecurity?action=";

    private record Parent(Optional<String> clientId, Optional<Secret> clientSecret) implements ParentConfig {
        static final Parent CONFIGURED = new Parent(Optional.of("parent"), Optional.of(new Secret("s3cret/+=")));

        @Override
        public Optional<Secret> previousClientSecret() {
            return Optional.empty();
        }
    }

    @Test
    void rsc_103_an_application_is_made_for_the_tenant_with_the_parents_credentials() {
        answers(
                post(urlEqualTo(APPLICATIONS))
                        .withHeader("Authorization", equalTo("Bearer token-of-parent"))
                        .withRequestBody(equalToJson("""
                                {"uniqueForeignId":"tenant-0042","name":"Prospector - Acme",
                                 "description":"Prospector tenant",
                                 "oauth2AuthorizedCallbackUrls":["https://acme.example/oauth"],
                                 "validJsSdkDomains":["https://acme.prospector.example"]}""")),
                GoldenSample.of("provisioned-application.created.json").withUnknownFields());
        assertEquals(
                new Provisioned(CHILD, "sample-client", new ClientSecret("sample-secret")),
                provisioning().create(DEFINITION));
    }

    @Test
    void an_application_that_is_there_is_not_made_again() {
        var conflict = new String(
                GoldenSample.of("provisioned-application.conflict.json").bytes(), StandardCharsets.UTF_8);
        server.stubFor(post(urlEqualTo(APPLICATIONS))
                .willReturn(aResponse().withStatus(409).withBody(conflict)));
        assertThrows(AlreadyProvisioned.class, () -> provisioning().create(DEFINITION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/key", "/credentials", "/credentials/client_id", "/credentials/client_secret"})
    void an_application_without_key_or_credentials_is_none(String place) {
        answers(
                post(urlEqualTo(APPLICATIONS)),
                GoldenSample.of("provisioned-application.created.json").without(place));
        assertUnusable(() -> provisioning().create(DEFINITION));
    }

    @Test
    void an_answer_that_is_not_as_it_should_be_is_not_quoted() {
        answers(
                post(urlEqualTo(APPLICATIONS)),
                GoldenSample.of("provisioned-application.created.json")
                        .with("/credentials/client_secret", "'" + "s".repeat(257) + "'"));
        assertUnusable(() -> provisioning().create(DEFINITION));
    }

    @Test
    void rsc_105_an_application_is_read_by_its_foreign_id_with_its_domains() {
        answers(
                get(urlEqualTo(BY_FOREIGN_ID)),
                GoldenSample.of("provisioned-applications.json").withUnknownFields());
        var definition = new ApplicationDefinition(
                "tenant-0042",
                "Prospector - Acme",
                "Prospector tenant",
                List.of(),
                List.of("https://acme.prospector.example"));
        assertEquals(
                Optional.of(new Known(CHILD, "sample-client", definition)),
                provisioning().find("tenant-0042"));
    }

    @Test
    void an_application_that_is_not_there_is_not_found() {
        answers(get(urlEqualTo(BY_FOREIGN_ID)), "{'elements':[]}");
        assertEquals(Optional.empty(), provisioning().find("tenant-0042"));
    }

    @Test
    void another_tenants_application_is_not_found() {
        answers(
                get(urlEqualTo(BY_FOREIGN_ID)),
                GoldenSample.of("provisioned-applications.json").with("/elements/0/uniqueForeignId", "'tenant-0043'"));
        assertEquals(Optional.empty(), provisioning().find("tenant-0042"));
    }

    @ParameterizedTest
    @CsvSource({"validJsSdkDomains, 7", "oauth2AuthorizedCallbackUrls, [7]", "name, 'of LinkedIn'", "key, 'urn:li:x:1'"
    })
    void what_cannot_be_an_application_is_linkedins_error(String field, String value) {
        answers(
                get(urlEqualTo(BY_FOREIGN_ID)),
                GoldenSample.of("provisioned-applications.json")
                        .with("/elements/0/" + field, value.matches("[a-zA-Z].*") ? "'" + value + "'" : value));
        assertUnusable(() -> provisioning().find("tenant-0042"));
    }

    @Test
    void name_addresses_and_domains_are_kept_right() {
        server.stubFor(post(urlEqualTo(APPLICATIONS + "/urn:li:developerApplication:77001"))
                .withRequestBody(equalToJson("""
                        {"patch":{"$set":{"name":"Prospector - Acme","description":"Prospector tenant",
                          "oauth2AuthorizedCallbackUrls":["https://acme.example/oauth"],
                          "validJsSdkDomains":["https://acme.prospector.example"]}}}"""))
                .willReturn(status(204)));
        provisioning().update(CHILD, DEFINITION);
        assertEquals(1, asked().size());
    }

    @Test
    void a_further_secret_is_made() {
        answers(
                post(urlEqualTo(SECURITY + "rollDeveloperApplicationSecret"))
                        .withHeader("Authorization", equalTo("Bearer token-of-parent"))
                        .withHeader("X-RestLi-Method", equalTo("action"))
                        .withHeader("X-RestLi-Protocol-Version", equalTo("2.0.0"))
                        .withRequestBody(
                                equalToJson("{\"childDeveloperApplication\":\"urn:li:developerApplication:77001\"}")),
                GoldenSample.of("application-secret.rolled.json").withUnknownFields());
        assertEquals(new ClientSecret("sample-secret"), provisioning().roll(DEFINITION, CHILD));
    }

    @Test
    void of_two_live_secrets_one_has_to_go_first() {
        server.stubFor(
                post(urlEqualTo(SECURITY + "rollDeveloperApplicationSecret")).willReturn(status(400)));
        assertEquals(
                Reason.REFUSED,
                declined(() -> provisioning().roll(DEFINITION, CHILD)).reason());
    }

    @Test
    void a_secret_is_retired_and_not_in_the_address() {
        server.stubFor(post(urlEqualTo(SECURITY + "deleteDeveloperApplicationSecret"))
                .withRequestBody(equalToJson("""
                        {"childDeveloperApplication":"urn:li:developerApplication:77001","client_secret":"old/+="}"""))
                .willReturn(status(204)));
        provisioning().retire(DEFINITION, CHILD, new ClientSecret("old/+="));
        assertFalse(onlyQuestion().getUrl().contains("old"));
    }

    @ParameterizedTest
    @CsvSource({"403, DENIED", "409, REFUSED", "429, THROTTLED", "500, LINKEDIN_ERROR"})
    void a_failure_is_told_with_its_wait(int status, Reason reason) {
        server.stubFor(get(urlEqualTo(BY_FOREIGN_ID)).willReturn(status(status).withHeader("Retry-After", "7")));
        var declined = declined(() -> provisioning().find("tenant-0042"));
        assertEquals(reason, declined.reason());
        assertEquals(Duration.ofSeconds(7), declined.retryAfter());
    }

    @Test
    void without_a_parent_application_nobody_is_asked() {
        var none = new HttpProvisioning(
                questions(Map.of()), new ParentCaller(new Parent(Optional.of("parent"), Optional.empty())));
        assertEquals(Reason.DENIED, declined(() -> none.find("tenant-0042")).reason());
        assertEquals(List.of(), server.getAllServeEvents());
    }

    private Provisioning provisioning() {
        return new HttpProvisioning(questions(Map.of()), new ParentCaller(Parent.CONFIGURED));
    }

    private static LinkedInDeclined declined(Runnable question) {
        return assertThrows(LinkedInDeclined.class, question::run);
    }

    private static void assertUnusable(Runnable question) {
        var declined = declined(question);
        assertEquals(Reason.LINKEDIN_ERROR, declined.reason());
        assertEquals("LinkedIn was asked in vain: LINKEDIN_ERROR", declined.getMessage());
        assertNull(declined.getCause());
    }
}
