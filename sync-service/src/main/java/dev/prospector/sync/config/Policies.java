package dev.prospector.sync.config;

import java.security.SecureRandom;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.prospector.sync.domain.Backoff;
import dev.prospector.sync.domain.RetryPolicy;
import dev.prospector.sync.domain.WorkPolicy;
import dev.prospector.sync.domain.activity.StubPolicy;

/** Makes the domain's policies beans: the domain itself knows of no container. */
@Dependent
class Policies {

    /** Any generator that threads may share would do. */
    @Produces
    @Singleton
    RetryPolicy retries(ExportConfig exports) {
        ExportConfig.Retry retry = exports.retry();
        return new RetryPolicy(retry.first(), retry.longest(), retry.patience(), new SecureRandom());
    }

    @Produces
    @Singleton
    WorkPolicy work(ExportConfig exports) {
        return new WorkPolicy(exports.workersPerTenant(), exports.claim(), exports.idle());
    }

    @Produces
    @Singleton
    StubPolicy stubs(StubConfig stubs) {
        StubConfig.Retry retry = stubs.retry();
        return new StubPolicy(
                new WorkPolicy(stubs.workersPerTenant(), stubs.claim(), stubs.idle()),
                new Backoff(retry.first(), retry.longest(), new SecureRandom()),
                retry.rest());
    }
}
