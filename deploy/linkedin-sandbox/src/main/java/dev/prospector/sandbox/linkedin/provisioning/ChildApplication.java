package dev.prospector.sandbox.linkedin.provisioning;

import java.security.SecureRandom;
import java.util.List;

import dev.prospector.sandbox.linkedin.protocol.Patch;

/**
 * A customer's application as the provisioning API shows it; its secrets and callback are with the tenant's
 * {@link dev.prospector.sandbox.linkedin.Application}.
 *
 * @param key {@code urn:li:developerApplication:n}
 */
public record ChildApplication(
        String key,
        String uniqueForeignId,
        String name,
        String description,
        List<String> oauth2AuthorizedCallbackUrls,
        List<String> validJsSdkDomains) {

    private static final String URN = "urn:li:developerApplication:";
    private static final SecureRandom RANDOM = new SecureRandom();

    static ChildApplication of(Definition definition) {
        return of(URN + RANDOM.nextLong(10_000_000, 1_000_000_000), definition);
    }

    private static ChildApplication of(String key, Definition definition) {
        return new ChildApplication(
                key,
                definition.uniqueForeignId(),
                definition.name(),
                definition.description(),
                definition.oauth2AuthorizedCallbackUrls(),
                definition.validJsSdkDomains());
    }

    ChildApplication patched(Patch patch) {
        return of(key, definition().patched(patch));
    }

    private Definition definition() {
        return new Definition(uniqueForeignId, name, description, oauth2AuthorizedCallbackUrls, validJsSdkDomains);
    }

    /** The number alone, as a challenge names an application. */
    public String id() {
        return key.substring(URN.length());
    }
}
