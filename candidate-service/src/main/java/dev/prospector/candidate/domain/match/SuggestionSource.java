package dev.prospector.candidate.domain.match;

/** Who suggests that a candidate is a LinkedIn member. */
public enum SuggestionSource {
    /** An export brought the member, who is another candidate now and shares identities with this one. */
    EXPORT,
    /** Another candidate, who shares identities with this one, is the member by a user's or LinkedIn's word. */
    CANDIDATE,
    /** LinkedIn's matching. */
    LINKEDIN,
    /** Somebody said so at LinkedIn. */
    LINKEDIN_USER
}
