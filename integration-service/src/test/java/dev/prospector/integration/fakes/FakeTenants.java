package dev.prospector.integration.fakes;

import java.util.function.Supplier;

import dev.prospector.kit.data.Tenants;

/** One tenant at a time, as in a transaction, but without one. */
public final class FakeTenants extends Tenants {
    private String current;

    @Override
    public <T> T in(String tenant, Supplier<T> work) {
        if (current != null) {
            throw new IllegalStateException("one transaction, one tenant: this one has begun already");
        }
        current = tenant;
        try {
            return work.get();
        } finally {
            current = null;
        }
    }

    public String current() {
        if (current == null) {
            throw new IllegalStateException("no tenant is known here");
        }
        return current;
    }

    public boolean isWorking() {
        return current != null;
    }
}
