package dev.prospector.kit.http.access;

import jakarta.enterprise.context.RequestScoped;

/**
 * The one tenant that this request, or this piece of work outside HTTP, is done for (architecture.md 3.1). It is told once and never
 * changes: work for another tenant needs a request context of its own.
 */
@RequestScoped
public class CurrentTenant {
    private String id;

    /** @throws IllegalStateException when nobody has said which tenant this is: then nothing may be read or written */
    public String id() {
        if (id == null) {
            throw new IllegalStateException("no tenant is known here");
        }
        return id;
    }

    public boolean isKnown() {
        return id != null;
    }

    /** @throws IllegalStateException when another tenant was told before */
    public void is(String tenant) {
        if (tenant == null || tenant.isBlank()) {
            throw new IllegalArgumentException("a tenant has a name");
        }
        if (id != null && !id.equals(tenant)) {
            throw new IllegalStateException("the tenant of a request never changes");
        }
        id = tenant;
    }
}
