package dev.prospector.integration.config;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

import dev.prospector.kit.http.privacy.Secret;

/**
 * Our own application at LinkedIn, the parent of the tenants' child applications: it provisions them (LinkedIn RSC 1.3), and its portal
 * webhook is told of resyncs (LinkedIn RSC 2.1). Where there is none, no tenant can be provisioned and the webhook's door is closed.
 */
@ConfigMapping(prefix = "prospector.linkedin.parent")
public interface ParentConfig {
    Optional<String> clientId();

    /** The newest one: tokens are asked for, and challenges answered, with it. */
    Optional<Secret> clientSecret();

    /** While it is being replaced LinkedIn may still sign with it (LinkedIn RSC 1.3). */
    Optional<Secret> previousClientSecret();
}
