package dev.prospector.integration.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How tenants' child applications are set up and kept at LinkedIn. */
@ConfigMapping(prefix = "prospector.linkedin")
public interface OnboardingConfig {
    /** The age at which a client secret is replaced; LinkedIn wants 60 to 90 days. */
    @WithDefault("P75D")
    Duration secretRotation();

    /** Whether callbacks need not be https on port 443 or 80: never with the real LinkedIn, which refuses them. */
    @WithDefault("false")
    boolean plainCallbacksAllowed();
}
