package dev.prospector.integration.config;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.domain.provisioning.ParentSecrets;

class ParentProducer {
    /** A previous secret alone is none: what LinkedIn replaced it by would be unknown. */
    @Produces
    @Singleton
    ParentSecrets secrets(ParentConfig parent) {
        return new ParentSecrets(parent.clientSecret().map(newest -> newestFirst(parent)));
    }

    private static ClientSecrets newestFirst(ParentConfig parent) {
        List<ClientSecret> both = Stream.of(parent.clientSecret(), parent.previousClientSecret())
                .flatMap(secret -> secret.stream())
                .map(secret -> new ClientSecret(secret.reveal()))
                .toList();
        return new ClientSecrets(both);
    }
}
