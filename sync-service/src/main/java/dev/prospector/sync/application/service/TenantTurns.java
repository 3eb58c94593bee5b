package dev.prospector.sync.application.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.domain.WorkPolicy;

/**
 * Whose turn it is on this replica: tenants with due exports stand in line, and after a turn at its end again. One
 * that already has its share of workers is passed over, so that a tenant with many exports, or slow ones, does not
 * hold up the others.
 */
@ApplicationScoped
public class TenantTurns {

    private final int atOnce;
    private final Set<String> line = new LinkedHashSet<>();
    private final Map<String, Integer> working = new HashMap<>();

    public TenantTurns(WorkPolicy policy) {
        atOnce = policy.atOnce();
    }

    /** Who stands in line already keeps the place. */
    synchronized void lineUp(Collection<String> tenants) {
        line.addAll(tenants);
    }

    synchronized Optional<String> next() {
        Optional<String> first = line.stream()
                .filter(tenant -> working.getOrDefault(tenant, 0) < atOnce)
                .findFirst();
        first.ifPresent(tenant -> {
            line.remove(tenant);
            line.add(tenant);
        });
        return first;
    }

    /** Nothing of that tenant is due. */
    synchronized void leave(String tenant) {
        line.remove(tenant);
    }

    public synchronized void begin(String tenant) {
        working.merge(tenant, 1, Integer::sum);
    }

    public synchronized void end(String tenant) {
        working.computeIfPresent(tenant, (of, workers) -> workers == 1 ? null : workers - 1);
    }
}
