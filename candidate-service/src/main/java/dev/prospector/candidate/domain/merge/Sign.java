package dev.prospector.candidate.domain.merge;

import dev.prospector.candidate.domain.identity.IdentityKind;

/** By what two candidates may be one person; what says most comes first. */
public enum Sign {
    LINKEDIN_PERSON,
    PROFILE_URL,
    EMAIL,
    EXTERNAL_ID,
    /** Families and offices share numbers. */
    PHONE,
    /** People have the same name, too. */
    NAME_AND_EMPLOYER;

    public static Sign of(IdentityKind kind) {
        return switch (kind) {
            case LINKEDIN_PERSON -> LINKEDIN_PERSON;
            case PROFILE_URL -> PROFILE_URL;
            case EMAIL -> EMAIL;
            case EXTERNAL_ID -> EXTERNAL_ID;
            case PHONE -> PHONE;
        };
    }

    /** Whether it says little by itself. */
    public boolean isWeak() {
        return compareTo(PHONE) >= 0;
    }
}
