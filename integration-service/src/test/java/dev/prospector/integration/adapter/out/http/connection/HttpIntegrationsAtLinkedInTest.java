package dev.prospector.integration.adapter.out.http.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.fakes.Samples;

/** Both generations of LinkedIn's API (RSC-505); what is asked and answered is as LinkedIn RSC 1.6 and 1.7 have it. */
class HttpIntegrationsAtLinkedInTest extends LinkedInAtHand {
    private static final Connection ACME = Samples.connection("acme");
    private static final Map<String, String> V2 = Map.of();
    private static final Map<String, String> REST =
            Map.of("resources.integrations.version", "202603", "resources.integrationConfigurations.version", "202603");
    private static final IntegrationKey EXPORT = company(IntegrationType.ONE_CLICK_EXPORT);
    private static final IntegrationKey INDICATOR = company(IntegrationType.IN_ATS_INDICATOR);
    private static final IntegrationKey WIDGET = company(IntegrationType.PROFILE_PLUGIN);
    private static final IntegrationKey CONTRACT = IntegrationKey.of(new ContractUrn("urn:li:contract:9001"));
    private static final IntegrationKey OTHER_CONTRACT = IntegrationKey.of(new ContractUrn("urn:li:contract:9002"));

    private static final String V2_KEY = "dataProvider=ATS&integrationContext=urn:li:organization:4242"
            + "&integrationType=ONE_CLICK_EXPORT&tenantType=RECRUITER";
    private static final String PARTS =
            "integrationContext:urn%3Ali%3Aorganization%3A4242,integrationType:ONE_CLICK_EXPORT,tenantType:RECRUITER";
    private static final String REST_KEY = "(" + PARTS + ")";

    @Test
    void integrations_are_read_by_their_keys() {
        answers(any(anyUrl()), GoldenSample.of("ats-integrations.batch.json"));
        var found = linkedIn(V2).read(ACME, List.of(EXPORT, INDICATOR, WIDGET, CONTRACT, OTHER_CONTRACT));
        assertEquals(
                Set.of(
                        found(EXPORT, StatusAtLinkedIn.ENABLED, "Prospector - Acme export"),
                        found(INDICATOR, StatusAtLinkedIn.PARTNER_READY, "Prospector - Acme indicator"),
                        found(WIDGET, StatusAtLinkedIn.DISABLED, "Prospector - Acme profile"),
                        new Found(CONTRACT, StatusAtLinkedIn.REQUESTED, Optional.empty())),
                new HashSet<>(found));
        assertEquals("/v2/atsIntegrations", path());
        assertEquals(5 * 4, query().split("&").length);
    }

    @Test
    void rsc_505_integrations_are_read_by_their_keys_from_the_versioned_api() {
        answers(any(anyUrl()), GoldenSample.of("integrations.batch.json"));
        var found = linkedIn(REST).read(ACME, List.of(EXPORT, OTHER_CONTRACT));
        assertEquals(List.of(new Found(EXPORT, StatusAtLinkedIn.REQUESTED, Optional.empty())), found);
        assertEquals("/rest/integrations", path());
        assertEquals("202603", onlyQuestion().getHeader("LinkedIn-Version"));
        assertEquals("2.0.0", onlyQuestion().getHeader("X-RestLi-Protocol-Version"));
    }

    @Test
    void rsc_103_a_tenant_asks_with_its_own_application() {
        answers(any(anyUrl()), "{'elements':[]}");
        linkedIn(V2).announced(ACME, "r-1");
        assertEquals("Bearer token-of-client-1", onlyQuestion().getHeader("Authorization"));
    }

    @Test
    void who_asks_for_nothing_asks_nobody() {
        assertEquals(List.of(), linkedIn(V2).read(ACME, List.of()));
        linkedIn(V2).configure(ACME, EXPORT, Map.of());
        linkedIn(V2).unset(ACME, EXPORT, Set.of());
        assertEquals(List.of(), asked());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "{'status':500}, LINKEDIN_ERROR",
                "{'status':429}, THROTTLED",
                "{'status':403}, DENIED",
                "{'status':400}, REFUSED",
                "{}, LINKEDIN_ERROR"
            })
    void a_record_that_could_not_be_read_is_not_taken_for_absent(String error, Reason reason) {
        answers(any(anyUrl()), "{'results':{},'errors':{'" + V2_KEY + "':" + error + "}}");
        assertEquals(
                reason, declined(() -> linkedIn(V2).read(ACME, List.of(EXPORT))).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'results':{}}", "{}"})
    void a_record_that_linkedin_does_not_speak_of_is_not_taken_for_absent(String answer) {
        answers(any(anyUrl()), answer);
        assertEquals(
                Reason.LINKEDIN_ERROR,
                declined(() -> linkedIn(V2).read(ACME, List.of(EXPORT))).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Lena Okafor", "[]", "{'results':{'a=1&b':{}}}", ""})
    void an_answer_of_no_use_is_linkedins_error_and_not_quoted(String answer) {
        answers(any(anyUrl()), answer);
        var declined = declined(() -> linkedIn(V2).read(ACME, List.of(EXPORT)));
        assertEquals(Reason.LINKEDIN_ERROR, declined.reason());
        assertNull(declined.getCause());
        assertEquals("LinkedIn was asked in vain: LINKEDIN_ERROR", declined.getMessage());
    }

    @Test
    void what_a_push_was_about_is_found_by_its_request() {
        answers(any(anyUrl()), GoldenSample.of("ats-integrations.json"));
        assertEquals(
                List.of(found(EXPORT, StatusAtLinkedIn.ENABLED, "Prospector - Acme export")),
                linkedIn(V2).announced(ACME, "r-1 &?"));
        assertEquals(
                "/v2/atsIntegrations?q=request&requestId=r-1%20%26%3F",
                onlyQuestion().getUrl());
    }

    @Test
    void rsc_505_what_a_push_was_about_is_found_in_the_versioned_api() {
        answers(any(anyUrl()), GoldenSample.of("ats-integrations.json").without("/elements/0/dataProvider"));
        assertEquals(1, linkedIn(REST).announced(ACME, "r-1").size());
        assertEquals(
                "/rest/integrations?q=request&requestId=r-1", onlyQuestion().getUrl());
    }

    @Test
    void an_announced_context_of_another_kind_is_linkedins_error() {
        answers(
                any(anyUrl()),
                GoldenSample.of("ats-integrations.json")
                        .with("/elements/0/integrationContext", "'urn:li:contract:9001'"));
        assertEquals(
                Reason.LINKEDIN_ERROR,
                declined(() -> linkedIn(V2).announced(ACME, "r-1")).reason());
    }

    @Test
    void rsc_101_integrations_are_named() {
        takes(V2_KEY);
        linkedIn(V2).name(ACME, Map.of(EXPORT, "Prospector - Acme \"export\""));
        assertEquals("POST", onlyQuestion().getMethod().value());
        assertEquals("batch_partial_update", onlyQuestion().getHeader("X-RestLi-Method"));
        assertEquals("/v2/atsIntegrations", path());
        assertEquals(
                json("{'entities':{'" + V2_KEY
                        + "':{'patch':{'$set':{'integrationName':'Prospector - Acme \\'export\\''}}}}}"),
                body());
    }

    @Test
    void rsc_505_integrations_are_named_in_the_versioned_api() {
        takes(REST_KEY);
        linkedIn(REST).name(ACME, Map.of(EXPORT, "Prospector - Acme export"));
        assertEquals(
                "/rest/integrations?ids=List(" + REST_KEY + ")", onlyQuestion().getUrl());
        assertEquals("batch_partial_update", onlyQuestion().getHeader("X-RestLi-Method"));
        assertEquals(
                json("{'entities':{'" + REST_KEY
                        + "':{'patch':{'$set':{'integrationName':'Prospector - Acme export'}}}}}"),
                body());
    }

    @Test
    void of_several_that_were_not_taken_the_one_that_passes_least_counts() {
        answers(any(anyUrl()), """
                {'results':{'%s':{'status':204}},
                 'errors':{'%s':{'status':500},'%s':{'status':403}}}""".formatted(
                        V2_KEY,
                        V2_KEY.replace("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR"),
                        V2_KEY.replace("ONE_CLICK_EXPORT", "PROFILE_PLUGIN")));
        var names = Map.of(EXPORT, "a", INDICATOR, "b", WIDGET, "c");
        assertEquals(
                Reason.DENIED, declined(() -> linkedIn(V2).name(ACME, names)).reason());
    }

    @Test
    void an_integration_that_is_not_there_cannot_be_named() {
        answers(any(anyUrl()), "{'errors':{'" + V2_KEY + "':{'status':404}}}");
        assertEquals(
                Reason.REFUSED,
                declined(() -> linkedIn(V2).name(ACME, Map.of(EXPORT, "a"))).reason());
    }

    @Test
    void a_batch_that_is_too_long_for_an_address_is_tunnelled() {
        answers(any(anyUrl()), "{}");
        var contracts = Stream.iterate(9_000, id -> id + 1)
                .limit(100)
                .map(id -> IntegrationKey.of(new ContractUrn("urn:li:contract:" + id)))
                .toList();
        declined(() -> linkedIn(V2).read(ACME, contracts));
        assertEquals("POST", onlyQuestion().getMethod().value());
        assertEquals("GET", onlyQuestion().getHeader("X-HTTP-Method-Override"));
        assertEquals("/v2/atsIntegrations", onlyQuestion().getUrl());
    }

    @Test
    void configurations_are_read_below_their_integration() {
        answers(any(anyUrl()), GoldenSample.of("integration-configurations.json"));
        assertEquals(
                Map.of(
                        ConfigurationKey.CALLBACK_URL,
                        "https://hooks.example/tenant-0042",
                        ConfigurationKey.JOB_POSTING_VIEWERS,
                        "ALL_PRODUCT_USERS"),
                linkedIn(V2).configuration(ACME, EXPORT));
        assertEquals("/v2/atsIntegrations/" + V2_KEY + "/configurations", path());
        assertEquals(Set.of("ids=CALLBACK_URL", "ids=JOB_POSTING_VIEWERS"), Set.of(query().split("&")));
    }

    @Test
    void rsc_505_configurations_are_a_resource_of_their_own_in_the_versioned_api() {
        var key = "(configurationKey:JOB_POSTING_VIEWERS," + PARTS + ")";
        var absent = "(configurationKey:CALLBACK_URL," + PARTS + ")";
        answers(any(anyUrl()), """
                {'results':{'%s':{'configurationValue':{'string':'ALL_PRODUCT_USERS'}}},
                 'errors':{'%s':{'status':404}}}""".formatted(key, absent));
        assertEquals(
                Map.of(ConfigurationKey.JOB_POSTING_VIEWERS, "ALL_PRODUCT_USERS"),
                linkedIn(REST).configuration(ACME, EXPORT));
        assertEquals("/rest/integrationConfigurations", path());
        assertEquals("202603", onlyQuestion().getHeader("LinkedIn-Version"));
    }

    @Test
    void an_integration_without_configurations_is_not_asked_for() {
        assertEquals(Map.of(), linkedIn(V2).configuration(ACME, CONTRACT));
        assertEquals(List.of(), asked());
    }

    @Test
    void rsc_104_configurations_are_set() {
        answers(any(anyUrl()), "{'results':{'CALLBACK_URL':{'status':204},'JOB_POSTING_VIEWERS':{'status':204}}}");
        linkedIn(V2)
                .configure(
                        ACME,
                        EXPORT,
                        Map.of(
                                ConfigurationKey.CALLBACK_URL,
                                "https://hooks.example/h",
                                ConfigurationKey.JOB_POSTING_VIEWERS,
                                ConfigurationKey.ALL_PRODUCT_USERS));
        assertEquals("PUT", onlyQuestion().getMethod().value());
        assertEquals("batch_update", onlyQuestion().getHeader("X-RestLi-Method"));
        assertEquals("/v2/atsIntegrations/" + V2_KEY + "/configurations", path());
        assertEquals(json("""
                {'entities':{
                  'CALLBACK_URL':{'configurationValue':{'string':'https://hooks.example/h'}},
                  'JOB_POSTING_VIEWERS':{'configurationValue':{'string':'ALL_PRODUCT_USERS'}}}}"""), body());
    }

    @Test
    void rsc_505_configurations_are_set_in_the_versioned_api() {
        var key =
                "(configurationKey:APPLICATION_VIEWERS," + PARTS.replace("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR") + ")";
        takes(key);
        linkedIn(REST).configure(ACME, INDICATOR, Map.of(ConfigurationKey.APPLICATION_VIEWERS, "ALL_PRODUCT_USERS"));
        assertEquals(
                "/rest/integrationConfigurations?ids=List(" + key + ")",
                onlyQuestion().getUrl());
        assertEquals(
                json("{'entities':{'" + key + "':{'configurationValue':{'string':'ALL_PRODUCT_USERS'}}}}"), body());
    }

    @Test
    void a_value_that_is_not_taken_is_told() {
        answers(any(anyUrl()), "{'results':{},'errors':{'CALLBACK_URL':{'status':400,'message':'secret'}}}");
        var values = Map.of(ConfigurationKey.CALLBACK_URL, "http://hooks.example/h");
        assertEquals(
                Reason.REFUSED,
                declined(() -> linkedIn(V2).configure(ACME, EXPORT, values)).reason());
    }

    @Test
    void configurations_are_unset_and_what_was_not_set_stays_so() {
        answers(any(anyUrl()), """
                {'results':{'CALLBACK_URL':{'status':204}},'errors':{'JOB_POSTING_VIEWERS':{'status':404}}}""");
        linkedIn(V2).unset(ACME, EXPORT, Set.of(ConfigurationKey.CALLBACK_URL, ConfigurationKey.JOB_POSTING_VIEWERS));
        assertEquals("DELETE", onlyQuestion().getMethod().value());
        assertEquals("/v2/atsIntegrations/" + V2_KEY + "/configurations", path());
    }

    @Test
    void what_could_not_be_unset_is_told() {
        answers(any(anyUrl()), "{'errors':{'CALLBACK_URL':{'status':500}}}");
        assertEquals(
                Reason.LINKEDIN_ERROR,
                declined(() -> linkedIn(V2).unset(ACME, EXPORT, Set.of(ConfigurationKey.CALLBACK_URL)))
                        .reason());
    }

    @ParameterizedTest
    @CsvSource({"401, DENIED", "409, REFUSED", "414, REFUSED", "429, THROTTLED", "503, LINKEDIN_ERROR"})
    void a_failure_of_the_whole_call_is_told_with_its_wait(int status, Reason reason) {
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(status(status).withHeader("Retry-After", "7")));
        var declined = declined(() -> linkedIn(V2).announced(ACME, "r-1"));
        assertEquals(reason, declined.reason());
        assertEquals(Duration.ofSeconds(7), declined.retryAfter());
    }

    private void takes(String key) {
        server.stubFor(any(anyUrl())
                .atPriority(10)
                .willReturn(okJson("{\"results\":{\"" + key + "\":{\"status\":204}},\"errors\":{}}")));
    }

    private static LinkedInDeclined declined(Runnable question) {
        return assertThrows(LinkedInDeclined.class, question::run);
    }

    private HttpIntegrationsAtLinkedIn linkedIn(Map<String, String> settings) {
        var questions = questions(settings);
        return new HttpIntegrationsAtLinkedIn(new HttpIntegrations(questions), new HttpConfigurations(questions));
    }

    private static IntegrationKey company(IntegrationType type) {
        return new IntegrationKey(new OrganizationUrn(Samples.ORGANIZATION).value(), type);
    }

    private static Found found(IntegrationKey key, StatusAtLinkedIn status, String name) {
        return new Found(key, status, Optional.of(name));
    }

    private String path() {
        return onlyQuestion().getUrl().split("\\?")[0];
    }

    private String query() {
        return URLDecoder.decode(onlyQuestion().getUrl().split("\\?")[1], StandardCharsets.UTF_8);
    }

    private JsonNode body() {
        return json(onlyQuestion().getBodyAsString().replace("\\\"", "\\'"));
    }

    /** In single quotes. */
    private static JsonNode json(String text) {
        try {
            return new ObjectMapper()
                    .readTree(text.replace("\\'", "\u0001").replace('\'', '"').replace("\u0001", "\\\""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
