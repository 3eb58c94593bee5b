package dev.prospector.integration.domain.connection;

import java.util.Arrays;
import java.util.Optional;

/** What of Recruiter System Connect an integration switches on (LinkedIn RSC 1.4): three for the company, one for each contract. */
public enum IntegrationType {
    ONE_CLICK_EXPORT("1-click export"),
    IN_ATS_INDICATOR("in-ATS indicator"),
    PROFILE_PLUGIN("profile widget"),
    /** InMail history, notes history and stub profiles of one contract. */
    CSA_API("recruiter activity");

    private final String title;

    IntegrationType(String title) {
        this.title = title;
    }

    /** What LinkedIn's admin reads about it. */
    public String title() {
        return title;
    }

    /** @param word as LinkedIn writes it; nothing for types that Recruiter System Connect does not need */
    public static Optional<IntegrationType> called(String word) {
        return Arrays.stream(values()).filter(type -> type.name().equals(word)).findFirst();
    }

    public boolean isOfContract() {
        return this == CSA_API;
    }
}
