package dev.prospector.integration.fakes;

import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.Caller;

/** Requests are an admin's. */
public record FakeCaller(FakeTenants tenants) implements Caller {
    @Override
    public String tenant() {
        return tenants.current();
    }

    @Override
    public Optional<String> user() {
        return tenants.isAsked() ? Optional.of("admin") : Optional.empty();
    }
}
