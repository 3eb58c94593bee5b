package dev.prospector.sync.adapter.out.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.sync.LinkedInExports;
import dev.prospector.sync.application.port.out.export.Profiles;
import dev.prospector.sync.application.port.out.export.UnreadableProfile;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.export.SealedProfile;

@QuarkusTest
class SealedProfilesTest {

    private static final ExportKey EXPORT = new ExportKey("acme", "r-a");

    @Inject
    Profiles profiles;

    @Inject
    LinkedInExports linkedIn;

    @Inject
    Sealing sealing;

    @Test
    void what_integration_service_seals_can_be_opened() {
        var sealed = new SealedProfile(linkedIn.sealedProfile("acme", "r-a"));

        assertEquals(Samples.PROFILE, profiles.open(EXPORT, sealed));
    }

    @ParameterizedTest
    @CsvSource({"globex, r-a", "acme, r-b", "acme, r-A"})
    void a_profile_of_another_export_cannot_be_opened(String tenant, String requestId) {
        var others = new SealedProfile(linkedIn.sealedProfile(tenant, requestId));

        assertThrows(UnreadableProfile.class, () -> profiles.open(EXPORT, others));
    }

    @Test
    void a_changed_profile_cannot_be_opened() {
        byte[] changed = linkedIn.sealedProfile("acme", "r-a");
        changed[changed.length - 1] ^= 1;

        assertThrows(UnreadableProfile.class, () -> profiles.open(EXPORT, new SealedProfile(changed)));
    }

    @Test
    void what_is_no_profile_is_unreadable_and_not_quoted() {
        var text = sealing.seal(Keyset.LINKEDIN_ACTIVITY, "Lena".getBytes(UTF_8), "linkedin.exports|acme|r-a");

        var unreadable = assertThrows(UnreadableProfile.class, () -> profiles.open(EXPORT, new SealedProfile(text)));
        assertEquals("a sealed profile cannot be read", unreadable.getMessage());
    }

    @Test
    void fields_that_came_later_are_left_aside() {
        var json = "{\"firstName\": \"Lena\", \"pronouns\": \"she\"}".getBytes(UTF_8);
        var sealed = sealing.seal(Keyset.LINKEDIN_ACTIVITY, json, "linkedin.exports|acme|r-a");

        assertEquals(
                "Lena",
                profiles.open(EXPORT, new SealedProfile(sealed)).reveal().firstName());
    }
}
