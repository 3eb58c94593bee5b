package dev.prospector.integration.fakes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.link.LinkingAttempts;
import dev.prospector.integration.domain.link.Fingerprint;
import dev.prospector.integration.domain.link.LinkingAttempt;

public final class InMemoryLinkingAttempts implements LinkingAttempts {
    private final FakeTenants tenants;
    private final Map<Fingerprint, Owned> byState = new LinkedHashMap<>();

    private record Owned(String tenant, LinkingAttempt attempt) {}

    public InMemoryLinkingAttempts(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void add(LinkingAttempt begun) {
        byState.put(begun.state(), new Owned(tenants.current(), begun));
    }

    @Override
    public Optional<LinkingAttempt> holdByState(Fingerprint state) {
        return own(state);
    }

    @Override
    public Optional<LinkingAttempt> holdByHandle(Fingerprint handle) {
        return byState.keySet().stream()
                .flatMap(state -> own(state).stream())
                .filter(attempt -> attempt.handle().filter(handle::equals).isPresent())
                .findFirst();
    }

    @Override
    public void save(LinkingAttempt changed) {
        own(changed.state()).ifPresent(known -> add(changed));
    }

    @Override
    public Optional<String> tenantOf(Fingerprint state) {
        return Optional.ofNullable(byState.get(state)).map(Owned::tenant);
    }

    private Optional<LinkingAttempt> own(Fingerprint state) {
        return Optional.ofNullable(byState.get(state))
                .filter(owned -> owned.tenant().equals(tenants.current()))
                .map(Owned::attempt);
    }
}
