package dev.prospector.integration.config;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.integration.domain.inbox.RetryPolicy;

class RetryPolicyProducer {
    @Produces
    @Singleton
    RetryPolicy fullJitter() {
        return new RetryPolicy(() -> ThreadLocalRandom.current().nextDouble());
    }
}
