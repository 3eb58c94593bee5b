package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** LinkedIn RSC 0.2. */
class EditionTest {
    private static final Map<String, String> KEY = Map.of(
            "integrationContext",
            "urn:li:organization:4242",
            "integrationType",
            "ONE_CLICK_EXPORT",
            "tenantType",
            "RECRUITER");

    @Test
    void keys_of_the_unversioned_api_name_their_provider() {
        var edition = Resource.INTEGRATIONS.unversioned();

        assertEquals("/v2/atsIntegrations", edition.path());
        assertEquals(
                "dataProvider=ATS&integrationContext=urn:li:organization:4242&integrationType=ONE_CLICK_EXPORT&tenantType=RECRUITER",
                edition.protocol().inJson(edition.key(KEY)));
    }

    @Test
    void keys_of_the_versioned_api_do_not() {
        var edition = Resource.INTEGRATIONS.versioned("202603");

        assertEquals("/rest/integrations", edition.path());
        assertEquals(
                "(integrationContext:urn%3Ali%3Aorganization%3A4242,integrationType:ONE_CLICK_EXPORT,tenantType:RECRUITER)",
                edition.protocol().inJson(edition.key(KEY)));
    }
}
