package dev.prospector.integration.domain.connection;

/** The tenant's own LinkedIn developer application: every call for this tenant, and every push to it, uses its credentials. */
public record ChildApplication(String clientId, ClientSecrets secrets) {
    public ChildApplication {
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("an application has a client id");
        }
    }

    /** A secret of another application is worth nothing here, so nothing is kept when the client id changes. */
    public ChildApplication with(String givenClientId, ClientSecret given) {
        var live = givenClientId.equals(clientId) ? secrets.replacedBy(given) : ClientSecrets.only(given);
        return new ChildApplication(givenClientId, live);
    }
}
