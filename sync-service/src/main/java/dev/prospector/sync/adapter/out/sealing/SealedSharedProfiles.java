package dev.prospector.sync.adapter.out.sealing;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sealing.Unsealable;
import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.sync.application.port.out.activity.SharedProfiles;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.activity.Stub;

/** Profiles as integration-service seals them for {@code linkedin.stubs}: JSON, bound to tenant and stub. */
@ApplicationScoped
class SealedSharedProfiles implements SharedProfiles {

    private final Sealing sealing;
    private final CurrentTenant tenant;
    private final ObjectReader json;

    SealedSharedProfiles(Sealing sealing, CurrentTenant tenant, ObjectMapper json) {
        this.sealing = sealing;
        this.tenant = tenant;
        this.json = json.readerFor(Profile.Details.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Profile open(Stub stub) {
        try {
            byte[] clear = sealing.open(
                    Keyset.LINKEDIN_ACTIVITY, stub.profile().bytes(), ActivityTopics.stub(tenant.id(), stub.stub()));
            Profile.Details details = json.readValue(clear);
            if (details != null) {
                return new Profile(details);
            }
        } catch (Unsealable | IOException unreadable) {
            // Without the cause: what Jackson says may quote the profile.
        }
        throw new UnreadableText();
    }
}
