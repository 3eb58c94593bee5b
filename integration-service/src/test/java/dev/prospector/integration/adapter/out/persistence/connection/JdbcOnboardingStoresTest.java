package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.integration.application.port.out.connection.ChosenSettings;
import dev.prospector.integration.application.port.out.connection.ConnectionEvents;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.application.port.out.connection.OnboardingStoresContract;
import dev.prospector.kit.data.sql.Tenants;

@QuarkusTest
class JdbcOnboardingStoresTest extends OnboardingStoresContract {
    @Inject
    Entitlements entitlements;

    @Inject
    ChosenSettings settings;

    @Inject
    ConnectionEvents events;

    @Inject
    Tenants tenants;

    @Override
    protected Entitlements entitlements() {
        return entitlements;
    }

    @Override
    protected ChosenSettings settings() {
        return settings;
    }

    @Override
    protected ConnectionEvents events() {
        return events;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }
}
