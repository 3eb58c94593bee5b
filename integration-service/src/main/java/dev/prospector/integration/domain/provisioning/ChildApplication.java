package dev.prospector.integration.domain.provisioning;

/**
 * The tenant's own LinkedIn developer application: every call for this tenant, and every push to it, uses its credentials.
 *
 * @param urn its key at LinkedIn
 */
public record ChildApplication(ApplicationUrn urn, String clientId, ClientSecrets secrets) {
    public ChildApplication {
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("an application has a client id");
        }
    }

    /** One more secret, with which LinkedIn is asked from now on; the one before it stays alive. */
    public ChildApplication with(ClientSecret given) {
        return new ChildApplication(urn, clientId, secrets.replacedBy(given));
    }

    /** The older of two secrets is live no more. */
    public ChildApplication withNewestAlone() {
        return new ChildApplication(urn, clientId, secrets.alone());
    }
}
