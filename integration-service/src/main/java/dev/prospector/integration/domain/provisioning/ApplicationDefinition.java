package dev.prospector.integration.domain.provisioning;

import java.util.List;
import java.util.Locale;

/**
 * How a tenant's child application is set up at LinkedIn (LinkedIn RSC 1.3).
 *
 * @param foreignId our name of the tenant, unique among the parent's children and never changed (RSC-103)
 * @param name {@code {product} - {instance}}: members read it when they consent
 * @param description for LinkedIn's administration alone
 * @param redirectUrls where LinkedIn may send a member back to after consent
 * @param widgetOrigins origins whose pages may show LinkedIn's widgets, without a slash at the end (RSC-105)
 */
public record ApplicationDefinition(
        String foreignId, String name, String description, List<String> redirectUrls, List<String> widgetOrigins) {
    /** Characters that a name has at most. */
    public static final int LONGEST_NAME = 50;

    private static final String FORBIDDEN = "linkedin";

    public ApplicationDefinition {
        if (!isName(name)) {
            throw new IllegalArgumentException("an application's name has 1 to 50 characters and not LinkedIn's name");
        }
        redirectUrls = List.copyOf(redirectUrls);
        widgetOrigins = List.copyOf(widgetOrigins);
    }

    /** Whether LinkedIn takes it as a name. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && !text.toLowerCase(Locale.ROOT).contains(FORBIDDEN);
    }
}
