package dev.prospector.candidate.domain.identity;

/** Kinds of identities; those that may join two records, in the order of their rank (architecture.md 2). */
public enum IdentityKind {
    LINKEDIN_PERSON("linkedInPersons"),
    PROFILE_URL("profileUrls"),
    EMAIL("emailAddresses"),
    /** Kept and shown, but shared by families and offices: joins nobody. */
    PHONE("phoneNumbers"),
    /** How another system names the person: kept and shown, joins nobody. */
    EXTERNAL_ID("externalIds");

    private final String listed;

    IdentityKind(String listed) {
        this.listed = listed;
    }

    /** What clients call a list of these. */
    public String listed() {
        return listed;
    }

    public boolean joins() {
        return this != PHONE && this != EXTERNAL_ID;
    }
}
