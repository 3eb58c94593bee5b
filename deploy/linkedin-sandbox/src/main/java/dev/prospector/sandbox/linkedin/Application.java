package dev.prospector.sandbox.linkedin;

import java.security.SecureRandom;
import java.util.List;

/**
 * A customer at LinkedIn, and its (child) application once the product has had it made.
 *
 * @param clientId     null until then
 * @param secrets      the live secrets, newest last; LinkedIn allows two at a time
 * @param organization the customer's company as an organization URN
 * @param callbackUrl  where pushes go, or null while nothing is registered
 */
public record Application(
        String tenant, String clientId, List<String> secrets, String organization, String callbackUrl) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public Application {
        secrets = List.copyOf(secrets);
    }

    static Application register(String tenant) {
        long organization = RANDOM.nextLong(1_000_000, 1_000_000_000);
        String urn = "urn:li:organization:" + organization;
        return new Application(tenant, null, List.of(), urn, null);
    }

    /** With client id and secret; one that has them keeps them. */
    Application provisioned() {
        return hasCredentials()
                ? this
                : new Application(tenant, Secrets.clientId(), List.of(Secrets.fresh()), organization, callbackUrl);
    }

    public boolean hasCredentials() {
        return clientId != null;
    }

    Application movedTo(String company) {
        return new Application(tenant, clientId, secrets, company, callbackUrl);
    }

    Application calledBackAt(String url) {
        return new Application(tenant, clientId, secrets, organization, url);
    }

    private Application having(List<String> live) {
        return new Application(tenant, clientId, live, organization, callbackUrl);
    }

    /** With one secret more, which signs from now on; the caller looks whether there is room. */
    public Application rolled() {
        return having(Secrets.withAnother(secrets));
    }

    public boolean hasRoomForASecret() {
        return secrets.size() < Secrets.AT_MOST;
    }

    public boolean hasOneSecret() {
        return secrets.size() == 1;
    }

    public Application without(String secret) {
        return having(Secrets.without(secrets, secret));
    }

    public String newestSecret() {
        return secrets.get(secrets.size() - 1);
    }

    public boolean hasSecret(String secret) {
        return Secrets.holds(secrets, secret);
    }
}
