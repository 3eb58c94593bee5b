package dev.prospector.integration.domain.settings;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;

/**
 * What a tenant's admin chooses about LinkedIn (product.md 2.1.4).
 *
 * @param candidateUrl link into the ATS with {@code {candidateId}}
 * @param jobApplyUrl where candidates apply, with {@code {jobNumber}}
 * @param instanceName how LinkedIn's admin and members read the tenant's name
 * @param frontEndOrigins whose pages show LinkedIn's widgets and may be returned to
 */
public record Settings(
        JobVisibility syncedJobs,
        RecruiterVisibility recruiterVisibility,
        Optional<UrlTemplate> candidateUrl,
        Optional<UrlTemplate> jobApplyUrl,
        String instanceName,
        List<String> frontEndOrigins) {

    /** As many as LinkedIn's page of domains holds with ease; nobody needs more. */
    private static final int MOST_ORIGINS = 20;

    private static final int LONGEST_NAME = 255;

    /** Scheme, host and port only: LinkedIn takes no slash at the end (RSC-105). In clear only from the own machine, for development. */
    private static final Pattern ORIGIN =
            Pattern.compile("(https://[A-Za-z0-9.-]{1,253}|http://(localhost|127\\.0\\.0\\.1))(:\\d{1,5})?");

    /** @throws InvalidSetting for origins and names that are none */
    public Settings {
        frontEndOrigins = List.copyOf(frontEndOrigins);
        if (instanceName.isBlank() || instanceName.length() > LONGEST_NAME) {
            throw new InvalidSetting("/instanceName", "an instance has a name");
        }
        if (frontEndOrigins.size() > MOST_ORIGINS) {
            throw new InvalidSetting("/frontEndOrigins", "there are " + MOST_ORIGINS + " origins at most");
        }
        for (int i = 0; i < frontEndOrigins.size(); i++) {
            if (!ORIGIN.matcher(frontEndOrigins.get(i)).matches()) {
                throw new InvalidSetting(
                        "/frontEndOrigins/" + i,
                        "an origin is https://host or https://host:port, without a slash at the end");
            }
        }
    }

    /**
     * As an admin chose.
     *
     * @param candidateUrl null for none yet
     * @param jobApplyUrl null for none yet
     * @throws InvalidSetting for what cannot be chosen
     */
    public static Settings chosen(
            JobVisibility syncedJobs,
            RecruiterVisibility recruiterVisibility,
            String candidateUrl,
            String jobApplyUrl,
            String instanceName,
            List<String> frontEndOrigins) {
        return new Settings(
                syncedJobs,
                recruiterVisibility,
                template("/candidateUrlTemplate", candidateUrl, UrlTemplate.CANDIDATE),
                template("/jobApplyUrlTemplate", jobApplyUrl, UrlTemplate.JOB),
                instanceName,
                frontEndOrigins);
    }

    private static Optional<UrlTemplate> template(String pointer, String text, String placeholder) {
        try {
            return Optional.ofNullable(text).map(given -> new UrlTemplate(given, placeholder));
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting(pointer, e.getMessage());
        }
    }

    /** @throws InvalidSetting for an instance name that LinkedIn would not take together with the product's */
    public void demandNameFor(ProductName product) {
        if (!product.isInstance(instanceName)) {
            throw new InvalidSetting(
                    "/instanceName",
                    "with the product's name before it, it has " + ApplicationDefinition.LONGEST_NAME
                            + " characters at most, and not LinkedIn's name");
        }
    }

    /** What LinkedIn is told about an integration of this type; what is not in it is not to be set there (RSC-104). */
    public Map<ConfigurationKey, String> configurationOf(IntegrationType type, URI callback) {
        var all = new EnumMap<ConfigurationKey, String>(ConfigurationKey.class);
        all.put(ConfigurationKey.CALLBACK_URL, callback.toString());
        if (recruiterVisibility == RecruiterVisibility.EVERYONE) {
            all.put(ConfigurationKey.JOB_POSTING_VIEWERS, ConfigurationKey.ALL_PRODUCT_USERS);
            all.put(ConfigurationKey.APPLICATION_VIEWERS, ConfigurationKey.ALL_PRODUCT_USERS);
        }
        all.keySet().removeIf(key -> key.type() != type);
        return all;
    }

    /** Before an admin has chosen anything. */
    public static Settings usual(String tenant) {
        return new Settings(
                JobVisibility.PRIVATE,
                RecruiterVisibility.EVERYONE,
                Optional.empty(),
                Optional.empty(),
                tenant,
                List.of());
    }

    /** LinkedIn demands both links; our half waits for them. */
    public boolean areComplete() {
        return candidateUrl.isPresent() && jobApplyUrl.isPresent();
    }
}
