package dev.prospector.kit.http;

/** Names of headers that services agree on. */
public final class Headers {
    /** The tenant of a call between services; believed only from allow-listed service clients, stripped at the gateway. */
    public static final String TENANT = "X-Tenant-Id";

    /** Given by a client that may have to ask again: the same key, the same answer (architecture.md 4). */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Headers() {}
}
