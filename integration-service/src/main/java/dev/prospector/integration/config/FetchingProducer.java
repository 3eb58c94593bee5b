package dev.prospector.integration.config;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.integration.domain.inbox.FetchTimes;
import dev.prospector.integration.domain.inbox.RetryPolicy;

class FetchingProducer {
    @Produces
    @Singleton
    FetchTimes times(InboxConfig inbox) {
        var retry = inbox.retry();
        return new FetchTimes(retry.first(), retry.longest(), retry.patience(), inbox.claim());
    }

    @Produces
    @Singleton
    RetryPolicy fullJitter(FetchTimes times) {
        return new RetryPolicy(times, () -> ThreadLocalRandom.current().nextDouble());
    }
}
