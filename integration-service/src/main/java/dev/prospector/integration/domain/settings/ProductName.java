package dev.prospector.integration.domain.settings;

import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;

/** What this ATS is called at LinkedIn; names there are {@code {product} - {instance}} (LinkedIn RSC 1.3, RSC-101). */
public record ProductName(String value) {
    private static final String BETWEEN = " - ";

    public ProductName {
        if (!ApplicationDefinition.isName(value + BETWEEN + "x")) {
            throw new IllegalArgumentException("LinkedIn would not take the product's name");
        }
    }

    /** Whether an instance can be called so. */
    public boolean isInstance(String name) {
        return name.equals(name.strip()) && !name.isEmpty() && ApplicationDefinition.isName(value + BETWEEN + name);
    }

    /** What members read when they consent. An instance that has only its tenant's id for a name gets as much of it as LinkedIn takes. */
    public String ofApplication(String instance) {
        return isInstance(instance) ? value + BETWEEN + instance : value + BETWEEN + usable(instance);
    }

    /** What LinkedIn's admin reads. */
    public String ofIntegration(String instance, IntegrationType type) {
        return ofApplication(instance) + " " + type.title();
    }

    private String usable(String instance) {
        var longest = ApplicationDefinition.LONGEST_NAME - value.length() - BETWEEN.length();
        var allowed = instance.replaceAll("(?i)linkedin", "");
        var cut = allowed.substring(0, Math.min(allowed.length(), longest)).strip();
        return isInstance(cut) ? cut : "1";
    }
}
