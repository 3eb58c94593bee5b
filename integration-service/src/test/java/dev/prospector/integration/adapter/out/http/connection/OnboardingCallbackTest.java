package dev.prospector.integration.adapter.out.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;

class OnboardingCallbackTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("onboarding-callback.json");
    private static final String CONTRACT = "urn:li:contract:9001";

    private static final OnboardingCallback EXPECTED = new OnboardingCallback(List.of(
            ofCompany("ONE_CLICK_EXPORT"),
            ofCompany("IN_ATS_INDICATOR"),
            ofCompany("PROFILE_PLUGIN"),
            new IntegrationKey(CONTRACT, "CSA_API", "RECRUITER", "ATS")));

    @Test
    void the_golden_sample_is_understood() {
        assertEquals(EXPECTED, read(SAMPLE));
        assertEquals(EXPECTED, read(SAMPLE.withUnknownFields()));
    }

    @Test
    void contracts_are_what_is_not_of_the_company() {
        assertEquals(List.of(CONTRACT), read(SAMPLE).contracts());
    }

    @Test
    void tenant_type_and_data_provider_may_be_missing() {
        var bare = SAMPLE.without("/3/tenantType").without("/3/dataProvider");

        assertEquals(
                new IntegrationKey(CONTRACT, "CSA_API", null, null),
                read(bare).integrations().get(3));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "integrationContext, null",
                "integrationType, null",
                "integrationContext, 4242",
                "integrationType, ['x']",
                "tenantType, 7",
                "dataProvider, true"
            })
    void context_and_type_must_be_there_and_a_wrong_type_is_refused_by_name(String name, String value) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(SAMPLE.with("/2/" + name, value)));

        assertEquals("LinkedIn's answer: body[2]." + name + " is no text", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | body is no list",
                "{} | body is no list",
                "{ | body is no JSON",
                "['x'] | body[0] is no object"
            })
    void what_is_no_list_of_integrations_is_refused(String given, String refusal) {
        var body = given.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        var refused = assertThrows(UnusableAnswer.class, () -> OnboardingCallback.read(body));

        assertEquals("LinkedIn's answer: " + refusal, refused.getMessage());
    }

    private static IntegrationKey ofCompany(String type) {
        return new IntegrationKey("urn:li:organization:4242", type, "RECRUITER", "ATS");
    }

    private static OnboardingCallback read(GoldenSample sample) {
        return OnboardingCallback.read(sample.bytes());
    }
}
