package dev.prospector.integration.adapter.out.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.connection.Integration.Status;

class IntegrationsAnswerTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("ats-integrations.json");
    private static final GoldenSample BATCH = GoldenSample.of("ats-integrations.batch.json");

    private static final Integration EXPORT =
            new Integration(ofCompany("ONE_CLICK_EXPORT"), "Prospector - Acme export", Status.ENABLED);

    @Test
    void the_golden_sample_is_understood() {
        var expected = new IntegrationsAnswer(List.of(EXPORT), List.of());

        assertEquals(expected, read(SAMPLE));
        assertEquals(expected, read(SAMPLE.withUnknownFields()));
    }

    @Test
    void the_golden_sample_of_a_batch_is_understood_with_what_was_refused() {
        var indicator =
                new Integration(ofCompany("IN_ATS_INDICATOR"), "Prospector - Acme indicator", Status.PARTNER_READY);
        var widget = new Integration(ofCompany("PROFILE_PLUGIN"), "Prospector - Acme profile", Status.DISABLED);
        var contract = new Integration(
                new IntegrationKey("urn:li:contract:9001", "CSA_API", "RECRUITER", "ATS"), null, Status.REQUESTED);
        var expected = new IntegrationsAnswer(
                List.of(EXPORT, indicator, widget, contract),
                List.of("integrationContext=urn:li:contract:9002&integrationType=CSA_API&tenantType=RECRUITER"
                        + "&dataProvider=ATS"));

        assertEquals(expected, read(BATCH));
        assertEquals(expected, read(BATCH.withUnknownFields()));
        assertEquals(expected.found(), read(BATCH.without("/errors")).found());
        assertEquals(List.of(), read(BATCH.without("/errors")).refused());
    }

    @Test
    void only_enabled_is_enabled() {
        assertEquals(
                List.of(true, false, false, false),
                read(BATCH).found().stream().map(Integration::isEnabled).toList());
    }

    @Test
    void a_contract_is_told_from_the_company() {
        assertEquals(
                List.of(false, false, false, true),
                read(BATCH).found().stream()
                        .map(integration -> integration.key().isContractLevel())
                        .toList());
    }

    @Test
    void an_unknown_status_enables_nothing() {
        var integration = read(SAMPLE.with(first("integrationStatus"), "'PAUSED'"))
                .found()
                .get(0);

        assertEquals(new Integration(EXPORT.key(), EXPORT.name(), Status.UNKNOWN), integration);
    }

    @Test
    void name_tenant_type_and_data_provider_may_be_missing() {
        var bare = SAMPLE.without(first("integrationName"))
                .with(first("tenantType"), "null")
                .with(first("dataProvider"), "' '");
        var key = new IntegrationKey("urn:li:organization:4242", "ONE_CLICK_EXPORT", null, null);

        assertEquals(
                List.of(new Integration(key, null, Status.ENABLED)), read(bare).found());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "integrationContext, null",
                "integrationType, ' '",
                "integrationStatus, null",
                "integrationContext, 4242",
                "integrationType, ['x']",
                "tenantType, 7",
                "dataProvider, {'x':1}",
                "integrationName, 7",
                "integrationStatus, true"
            })
    void key_and_status_must_be_there_and_a_wrong_type_is_refused_by_name(String name, String value) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(SAMPLE.with(first(name), value)));

        assertEquals("LinkedIn's answer: elements[0]." + name + " is no text", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | elements or results is no list or object",
                "<html> | body is no JSON",
                "{} | elements or results is no list or object",
                "{'elements':{}} | elements or results is no list or object",
                "{'results':[]} | elements or results is no list or object",
                "{'elements':['x']} | elements[0] is no object",
                "{'results':{'k':'x'}} | results.k is no object",
                "{'results':{'k':{}}} | results.k.integrationContext is no text"
            })
    void what_is_no_answer_is_refused_and_not_quoted(String answer, String refusal) {
        var body = answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        var refused = assertThrows(UnusableAnswer.class, () -> IntegrationsAnswer.read(body));

        assertEquals("LinkedIn's answer: " + refusal, refused.getMessage());
        assertNull(refused.getCause());
    }

    @Test
    void no_body_is_no_answer() {
        assertThrows(UnusableAnswer.class, () -> IntegrationsAnswer.read(null));
    }

    private static IntegrationKey ofCompany(String type) {
        return new IntegrationKey("urn:li:organization:4242", type, "RECRUITER", "ATS");
    }

    private static String first(String name) {
        return "/elements/0/" + name;
    }

    private static IntegrationsAnswer read(GoldenSample sample) {
        return IntegrationsAnswer.read(sample.bytes());
    }
}
