package dev.prospector.integration.domain.provisioning;

/** A developer application at LinkedIn, such as {@code urn:li:developerApplication:77001}: its key there (LinkedIn RSC 1.3). */
public record ApplicationUrn(String value) {
    public ApplicationUrn {
        if (!value.matches("urn:li:developerApplication:\\S+")) {
            throw new IllegalArgumentException("an application is named urn:li:developerApplication:...");
        }
    }
}
