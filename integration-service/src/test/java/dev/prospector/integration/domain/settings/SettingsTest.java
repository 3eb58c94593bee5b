package dev.prospector.integration.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.provisioning.OwnAddresses;

class SettingsTest {
    private static final String CANDIDATE = "https://ats.example/candidates/{candidateId}";
    private static final String APPLY = "https://ats.example/jobs/{jobNumber}/apply";
    private static final URI CALLBACK = URI.create("https://ats.example/webhooks/linkedin/x");

    @Test
    void jobs_are_private_and_seen_by_everyone_unless_chosen_otherwise() {
        var usual = Settings.usual("acme");
        assertEquals(JobVisibility.PRIVATE, usual.syncedJobs());
        assertEquals(RecruiterVisibility.EVERYONE, usual.recruiterVisibility());
        assertFalse(usual.areComplete());
    }

    @Test
    void both_links_make_them_complete() {
        assertTrue(with(CANDIDATE, APPLY).areComplete());
        assertFalse(with(CANDIDATE, null).areComplete());
        assertFalse(with(null, APPLY).areComplete());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ats.example/{candidateId}",
                "https://ats.example/",
                "https://{candidateId}",
                "https://ats.example/{candidateId}/{jobNumber}",
                "https://ats.example/{candidateId}/{candidateId}/{jobNumber}/{jobNumber}",
                "https://ats.example/ {candidateId}"
            })
    void a_link_that_is_none_is_refused_by_its_pointer(String link) {
        assertEquals("/candidateUrlTemplate", pointer(link, APPLY, List.of()));
        assertEquals("/jobApplyUrlTemplate", pointer(CANDIDATE, link, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ats.example/",
                "https://ats.example/jobs",
                "http://ats.example",
                "ats.example",
                "https://a b",
                "https://ats.example?x",
                "https://user@ats.example"
            })
    void an_origin_is_scheme_host_and_port_alone(String origin) {
        assertEquals("/frontEndOrigins/1", pointer(CANDIDATE, APPLY, List.of("https://ats.example:8443", origin)));
    }

    @Test
    void a_developers_own_machine_needs_no_encryption() {
        var origins = List.of("http://localhost:3000", "http://127.0.0.1:3000");
        assertEquals(origins, chosen(CANDIDATE, APPLY, origins).frontEndOrigins());
    }

    @Test
    void there_are_20_origins_at_most() {
        var many = Collections.nCopies(21, "https://ats.example");
        assertEquals("/frontEndOrigins", pointer(CANDIDATE, APPLY, many));
        assertEquals(
                20,
                chosen(CANDIDATE, APPLY, many.subList(0, 20)).frontEndOrigins().size());
    }

    @Test
    void each_type_is_told_what_belongs_to_it() {
        var settings = with(CANDIDATE, APPLY);
        assertEquals(
                2,
                settings.configurationOf(IntegrationType.ONE_CLICK_EXPORT, CALLBACK)
                        .size());
        assertEquals(
                Map.of(ConfigurationKey.APPLICATION_VIEWERS, ConfigurationKey.ALL_PRODUCT_USERS),
                settings.configurationOf(IntegrationType.IN_ATS_INDICATOR, CALLBACK));
        assertEquals(Map.of(), settings.configurationOf(IntegrationType.CSA_API, CALLBACK));
    }

    @Test
    void linkedins_name_is_in_none_of_ours_and_fifty_characters_are_the_most() {
        var product = new ProductName("Prospector");
        assertEquals("Prospector - Acme", product.ofApplication("Acme"));
        assertTrue(product.isInstance("x".repeat(37)));
        assertFalse(product.isInstance("x".repeat(38)));
        assertFalse(product.isInstance("acme linkedIN"));
        assertThrows(IllegalArgumentException.class, () -> new ProductName("LinkedIn ATS"));
    }

    @Test
    void a_tenants_id_gives_as_much_of_a_name_as_linkedin_takes() {
        var product = new ProductName("Prospector");
        assertEquals("Prospector - " + "x".repeat(37), product.ofApplication("x".repeat(64)));
        assertEquals("Prospector - -test", product.ofApplication("linkedin-test"));
        assertEquals("Prospector - 1", product.ofApplication("linkedin"));
    }

    @Test
    void times_to_wait_are_longer_than_nothing() {
        var some = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new UpkeepTimes(some, some, Duration.ZERO, some, some));
        assertThrows(IllegalArgumentException.class, () -> new UpkeepTimes(some, some, some, some, some.negated()));
    }

    @Test
    void linkedin_takes_only_https_callbacks_on_its_ports() {
        assertThrows(IllegalArgumentException.class, () -> OwnAddresses.at(URI.create("http://ats.example"), false));
        assertThrows(
                IllegalArgumentException.class, () -> OwnAddresses.at(URI.create("https://ats.example:8443"), false));
        var hook = HookId.random();
        assertEquals(
                URI.create("https://ats.example/webhooks/linkedin/" + hook.value()),
                OwnAddresses.at(URI.create("https://ats.example"), false).callback(hook));
        assertEquals(
                URI.create("http://127.0.0.1:8080/oauth/linkedin/callback"),
                OwnAddresses.at(URI.create("http://127.0.0.1:8080"), true).consent());
    }

    private static Settings with(String candidateUrl, String jobApplyUrl) {
        return chosen(candidateUrl, jobApplyUrl, List.of());
    }

    private static Settings chosen(String candidateUrl, String jobApplyUrl, List<String> origins) {
        return Settings.chosen(
                JobVisibility.PRIVATE, RecruiterVisibility.EVERYONE, candidateUrl, jobApplyUrl, "Acme", origins);
    }

    private static String pointer(String candidateUrl, String jobApplyUrl, List<String> origins) {
        return assertThrows(InvalidSetting.class, () -> chosen(candidateUrl, jobApplyUrl, origins))
                .pointer();
    }
}
