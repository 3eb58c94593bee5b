package dev.prospector.integration.adapter.in.rest.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.adapter.in.rest.connection.RequestedJson.Entry;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.testbed.Contracts;

class RequestedJsonTest {
    private static final String ORGANIZATION = "urn:li:organization:4242";

    @Test
    void the_golden_sample_fits() throws JsonProcessingException {
        var body = "{\"integrations\":" + Contracts.read("linkedin/onboarding-callback.json") + "}";
        var keys = new ArrayList<>(IntegrationKey.ofCompany(new OrganizationUrn(ORGANIZATION)));
        keys.add(IntegrationKey.of(new ContractUrn("urn:li:contract:9001")));
        assertEquals(keys, read(body).keys());
    }

    @Test
    void what_linkedin_adds_to_an_entry_is_ignored() throws JsonProcessingException {
        var body = """
                {"integrations":[{"integrationContext":"urn:li:organization:4242","integrationType":"PROFILE_PLUGIN",
                  "integrationStatus":"REQUESTED","audit":{"at":1}}]}""";
        assertEquals(
                List.of(new IntegrationKey(ORGANIZATION, IntegrationType.PROFILE_PLUGIN)),
                read(body).keys());
    }

    @Test
    void integrations_that_are_not_recruiter_system_connects_are_ignored() {
        assertEquals(
                List.of(),
                new RequestedJson(List.of(
                                new Entry(ORGANIZATION, "UNIFIED_SEARCH", "RECRUITER", "ATS"),
                                new Entry("whatever", "PREMIUM_JOB_POSTING", "JOBS", "ATS"),
                                new Entry(ORGANIZATION, "ONE_CLICK_EXPORT", "JOBS", "ATS"),
                                new Entry(ORGANIZATION, "ONE_CLICK_EXPORT", "RECRUITER", "PARTNER")))
                        .keys());
    }

    @Test
    void a_context_of_another_kind_is_refused_where_it_stands() {
        var body = new RequestedJson(List.of(
                new Entry(ORGANIZATION, "UNIFIED_SEARCH", null, null), new Entry(ORGANIZATION, "CSA_API", null, null)));
        var refusal = assertThrows(HttpProblem.class, body::keys);
        assertEquals(422, refusal.getStatusCode());
        assertEquals(
                "[Fault[pointer=/integrations/1/integrationContext, code=WRONG_CONTEXT,"
                        + " message=is an organization's URN, for CSA_API a contract's]]",
                refusal.getParameters().get("errors").toString());
    }

    @Test
    void what_the_core_counts_is_found_again_among_what_was_ignored() {
        var body = new RequestedJson(List.of(
                new Entry(ORGANIZATION, "UNIFIED_SEARCH", null, null),
                new Entry(ORGANIZATION, "ONE_CLICK_EXPORT", null, null),
                new Entry(ORGANIZATION, "RECOMMENDED_MATCHES", null, null),
                new Entry("urn:li:organization:7", "PROFILE_PLUGIN", null, null)));
        assertEquals("/integrations/1/integrationContext", body.pointer(0));
        assertEquals("/integrations/3/integrationContext", body.pointer(1));
    }

    private static RequestedJson read(String body) throws JsonProcessingException {
        return new ObjectMapper().readValue(body, RequestedJson.class);
    }
}
