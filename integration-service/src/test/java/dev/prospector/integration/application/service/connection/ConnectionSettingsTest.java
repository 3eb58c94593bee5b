package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings.ChangedMeanwhile;
import dev.prospector.integration.domain.connection.Feature;
import dev.prospector.integration.domain.connection.FeatureStanding;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.settings.InvalidSetting;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;

class ConnectionSettingsTest {
    private final Scene scene = new Scene();

    @Test
    void before_anything_is_chosen_there_are_the_usual_settings() {
        var read = scene.within(scene.settings::read);
        assertEquals(Settings.usual("acme"), read.settings());
        assertEquals(0, read.version());
    }

    @Test
    void who_was_slower_is_told() {
        scene.complete();
        var chosen = scene.within(scene.settings::read).settings();
        assertThrows(ChangedMeanwhile.class, () -> scene.asked(() -> scene.settings.change(0, chosen)));
    }

    @Test
    void a_change_is_audited_and_no_change_is_none() {
        scene.complete().complete();
        assertEquals(List.of("settings changed"), scene.audit.entries());
        assertEquals(1, scene.within(scene.settings::read).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"My LinkedIn", "a name that is much too long for the fifty of LinkedIn", " Acme"})
    void a_name_that_linkedin_would_not_take_is_refused(String name) {
        var refused = assertThrows(InvalidSetting.class, () -> scene.withSettings(RecruiterVisibility.EVERYONE, name));
        assertEquals("/instanceName", refused.pointer());
    }

    @Test
    void each_feature_says_why_not() {
        assertEquals(Stream.of(HoldUp.NOT_CONNECTED).toList(), reasons());
        scene.connected();
        assertEquals(List.of(HoldUp.SETTINGS_MISSING), reasons());
        scene.complete().requested(Scene.COMPANY);
        assertEquals(List.of(HoldUp.NO_COMPANY_ACCESS, HoldUp.NO_CONTRACT_ACCESS), reasons());
    }

    @Test
    void company_level_unlocks_what_is_of_company_level() {
        scene.enabled();
        assertEquals(List.of(HoldUp.NO_CONTRACT_ACCESS), reasons());
        assertTrue(scene.overview().features().stream()
                .filter(standing -> standing.feature() == Feature.ONE_CLICK_EXPORT)
                .allMatch(FeatureStanding::isAvailable));
    }

    @Test
    void without_entitlement_there_is_no_feature_but_the_connection_stays() {
        scene.enabled().entitled(false);
        assertEquals(List.of(HoldUp.NOT_ENTITLED), reasons());
        assertTrue(scene.connection().companyAccess());
    }

    private List<HoldUp> reasons() {
        return scene.overview().features().stream()
                .flatMap(standing -> standing.holdUp().stream())
                .distinct()
                .toList();
    }
}
