package dev.prospector.kit.http;

/** Names of headers that services agree on. */
public final class Headers {
    /** The tenant of a call between services; believed only from allow-listed service clients, stripped at the gateway. */
    public static final String TENANT = "X-Tenant-Id";

    private Headers() {}
}
