package dev.prospector.sync.config;

import java.security.SecureRandom;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.sync.domain.RetryPolicy;

/** Makes the domain's policy a bean: the domain itself knows of no container. */
@Dependent
class RetryConfiguration {

    /** Any generator that threads may share would do. */
    @Produces
    @Singleton
    RetryPolicy retryPolicy() {
        return new RetryPolicy(new SecureRandom());
    }
}
