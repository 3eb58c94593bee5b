package dev.prospector.integration.domain.connection;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What we tell LinkedIn about an integration (LinkedIn RSC 1.7). */
public enum ConfigurationKey {
    /** Where pushes go; without it an export integration cannot be enabled. */
    CALLBACK_URL(IntegrationType.ONE_CLICK_EXPORT),
    /** Who sees jobs when exporting. */
    JOB_POSTING_VIEWERS(IntegrationType.ONE_CLICK_EXPORT),
    /** Who sees applications, notes, stages and feedback in Recruiter. */
    APPLICATION_VIEWERS(IntegrationType.IN_ATS_INDICATOR);

    /** The only value that LinkedIn takes for viewers; without it nobody sees anything but by ACL. */
    public static final String ALL_PRODUCT_USERS = "ALL_PRODUCT_USERS";

    private final IntegrationType type;

    ConfigurationKey(IntegrationType type) {
        this.type = type;
    }

    /** All that can be set on integrations of this type. */
    public static Set<ConfigurationKey> of(IntegrationType type) {
        return Arrays.stream(values()).filter(key -> key.type == type).collect(Collectors.toUnmodifiableSet());
    }

    /** The type of integration that it belongs to. */
    public IntegrationType type() {
        return type;
    }
}
