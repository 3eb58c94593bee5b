package dev.prospector.sync.adapter.out.sealing;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sealing.Unsealable;
import dev.prospector.sync.application.port.out.export.Profiles;
import dev.prospector.sync.application.port.out.export.UnreadableProfile;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.SealedProfile;

/** Profiles as integration-service seals them for {@code linkedin.exports}: JSON, bound to tenant and request. */
@ApplicationScoped
class SealedProfiles implements Profiles {

    private final Sealing sealing;
    private final ObjectReader json;

    SealedProfiles(Sealing sealing, ObjectMapper json) {
        this.sealing = sealing;
        this.json = json.readerFor(Profile.Details.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Profile open(ExportKey export, SealedProfile sealed) {
        try {
            byte[] clear = sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed.bytes(), boundTo(export));
            return new Profile(json.readValue(clear));
        } catch (Unsealable | IOException unreadable) {
            // Without the cause: what Jackson says may quote the profile.
            throw new UnreadableProfile();
        }
    }

    /** What the profile of this export, and of no other, was sealed with: integration-service says the same. */
    static String boundTo(ExportKey export) {
        return "linkedin.exports|" + export.tenant() + "|" + export.requestId();
    }
}
