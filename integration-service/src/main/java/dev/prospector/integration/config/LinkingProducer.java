package dev.prospector.integration.config;

import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.integration.domain.link.LinkingTerms;

class LinkingProducer {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    /** Longer than a completion takes by its own limits. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    @Produces
    @Singleton
    LinkingTerms terms(LinkingConfig linking) {
        return new LinkingTerms(
                linking.authorizationUrl(), linking.scope(), linking.pkce(), TEN_MINUTES, FIVE_MINUTES, CLAIM);
    }
}
