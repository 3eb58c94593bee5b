package dev.prospector.sync.fake;

import java.util.function.Supplier;

import dev.prospector.kit.data.sql.Tenants;

/** The scope of a tenant without container and database; nesting is refused as in the real one. */
public final class OneThreadTenants extends Tenants {

    private String current;

    @Override
    public void in(String tenant, Runnable work) {
        in(tenant, () -> {
            work.run();
            return null;
        });
    }

    @Override
    public <T> T in(String tenant, Supplier<T> work) {
        if (current != null) {
            throw new IllegalStateException("one transaction, one tenant");
        }
        current = tenant;
        try {
            return work.get();
        } finally {
            current = null;
        }
    }

    String current() {
        if (current == null) {
            throw new IllegalStateException("no tenant is known here");
        }
        return current;
    }

    public boolean isInTransaction() {
        return current != null;
    }
}
