package dev.prospector.integration.fakes;

import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.Caller;

/** Whoever asks just now. */
public final class AskingUser implements Caller {
    private final FakeTenants tenants;
    private String user = "recruiter";

    public AskingUser(FakeTenants tenants) {
        this.tenants = tenants;
    }

    public void is(String other) {
        user = other;
    }

    @Override
    public String tenant() {
        return tenants.current();
    }

    @Override
    public Optional<String> user() {
        return Optional.of(user);
    }
}
