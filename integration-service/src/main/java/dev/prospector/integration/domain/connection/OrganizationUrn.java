package dev.prospector.integration.domain.connection;

/** The tenant's company at LinkedIn, such as {@code urn:li:organization:4242}. */
public record OrganizationUrn(String value) {
    public OrganizationUrn {
        if (!value.matches("urn:li:organization:\\S+")) {
            throw new IllegalArgumentException("an organization is named urn:li:organization:...");
        }
    }
}
