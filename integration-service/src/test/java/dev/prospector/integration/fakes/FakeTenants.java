package dev.prospector.integration.fakes;

import java.util.function.Supplier;

import dev.prospector.kit.data.sql.Tenants;

/** One tenant at a time, as in a transaction, but without one. */
public final class FakeTenants extends Tenants {
    private String current;
    private String asking;

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

    /** A request of a user of this tenant, which another one may come in between; transactions are begun inside it. */
    public void asked(String tenant, Runnable request) {
        var outer = asking;
        asking = tenant;
        try {
            request.run();
        } finally {
            asking = outer;
        }
    }

    public String current() {
        if (current == null && asking == null) {
            throw new IllegalStateException("no tenant is known here");
        }
        return current == null ? asking : current;
    }

    /** Whether this is the work of a request, and not of ourselves. */
    public boolean isAsked() {
        return asking != null && current == null;
    }

    public boolean isWorking() {
        return current != null;
    }
}
