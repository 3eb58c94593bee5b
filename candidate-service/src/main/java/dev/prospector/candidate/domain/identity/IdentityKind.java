package dev.prospector.candidate.domain.identity;

/** Kinds of identities; those that may join two records, in the order of their rank (architecture.md 2). */
public enum IdentityKind {
    LINKEDIN_PERSON,
    PROFILE_URL,
    EMAIL,
    /** Kept and shown, but shared by families and offices: joins nobody. */
    PHONE;

    public boolean joins() {
        return this != PHONE;
    }
}
