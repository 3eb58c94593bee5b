package dev.prospector.sync.domain.access;

/** Why a text from LinkedIn is not shown, in the order in which it is judged (product.md 2.7). */
public enum Withheld {
    /** The tenant has no contract-level access to this contract now. */
    NO_CONTRACT_ACCESS,
    /** Nobody has said for sure that the candidate is this LinkedIn member. */
    NOT_MATCHED,
    /** It cannot be known now who may read it. */
    UNAVAILABLE,
    /** The reader has linked no LinkedIn account. */
    USER_NOT_CONNECTED,
    /** It was written in somebody else's time on the seat. */
    NOT_OWNER,
    /** The member has not replied to this seat. */
    NO_REPLY,
    /** The member has not agreed to share with this seat. */
    NOT_SHARED
}
