package dev.prospector.integration.adapter.out.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;

class IntegrationRecordTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("ats-integrations.json");
    private static final IntegrationKey EXPORT =
            new IntegrationKey("urn:li:organization:4242", IntegrationType.ONE_CLICK_EXPORT);
    private static final Found FOUND =
            new Found(EXPORT, StatusAtLinkedIn.ENABLED, Optional.of("Prospector - Acme export"));

    @Test
    void the_golden_sample_is_understood() {
        assertEquals(List.of(FOUND), read(SAMPLE));
        assertEquals(List.of(FOUND), read(SAMPLE.withUnknownFields()));
    }

    @Test
    void an_unknown_status_is_none_of_those_we_know() {
        assertEquals(
                StatusAtLinkedIn.UNKNOWN,
                read(SAMPLE.with(first("integrationStatus"), "'PAUSED'")).get(0).status());
    }

    @Test
    void name_tenant_type_and_data_provider_may_be_missing() {
        var bare = SAMPLE.without(first("integrationName"))
                .with(first("tenantType"), "null")
                .with(first("dataProvider"), "' '");
        assertEquals(List.of(new Found(EXPORT, StatusAtLinkedIn.ENABLED, Optional.empty())), read(bare));
    }

    @ParameterizedTest
    @CsvSource({"integrationType, 'UNIFIED_SEARCH'", "tenantType, 'JOBS'"})
    void an_integration_of_another_kind_is_left_out(String name, String value) {
        assertEquals(List.of(), read(SAMPLE.with(first(name), "'" + value + "'")));
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
                "integrationName, 7",
                "integrationStatus, true"
            })
    void key_and_status_must_be_there_and_a_wrong_type_is_refused_by_name(String name, String value) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(SAMPLE.with(first(name), value)));

        assertEquals("LinkedIn's answer: element." + name + " is no text", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | elements is no list",
                "<html> | body is no JSON",
                "{} | elements is no list",
                "{'elements':{}} | elements is no list",
                "{'elements':['x']} | element is no object"
            })
    void what_is_no_answer_is_refused_and_not_quoted(String answer, String refusal) {
        var body = answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        var refused = assertThrows(UnusableAnswer.class, () -> read(body));

        assertEquals("LinkedIn's answer: " + refusal, refused.getMessage());
        assertNull(refused.getCause());
    }

    @Test
    void no_body_is_no_answer() {
        assertThrows(UnusableAnswer.class, () -> read((byte[]) null));
    }

    private static String first(String name) {
        return "/elements/0/" + name;
    }

    private static List<Found> read(GoldenSample sample) {
        return read(sample.bytes());
    }

    private static List<Found> read(byte[] answer) {
        return Fields.elements(answer)
                .map(IntegrationRecord::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
