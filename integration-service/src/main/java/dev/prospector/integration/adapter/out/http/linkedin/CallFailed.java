package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Duration;
import java.util.Optional;

/** LinkedIn did not do what it was asked for, or was not asked. Neither its words nor ours are repeated: both may be personal. */
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int OK = 200;
    private static final int REDIRECTED = 300;
    private static final int BAD_REQUEST = 400;
    private static final int FAILED = 500;

    private final Kind kind;
    private final boolean badRequest;
    private final transient Duration retryAfter;
    private final HeldBack heldBack;

    /** What that means for whoever asked. */
    public enum Kind {
        /** No answer, or none in time; asking again may help. */
        UNREACHABLE,
        /** LinkedIn's own failure (5xx); asking again may help. */
        LINKEDIN_ERROR,
        /** Too many calls, by LinkedIn's count or by ours; asking again helps after the wait. */
        THROTTLED,
        /** The credentials or their rights do not suffice (401, 403). */
        DENIED,
        /** What was to be made is there already (409). */
        CONFLICT,
        /** The call itself is not accepted (other 4xx). */
        REFUSED;

        /** Nothing for a success (LinkedIn RSC 1.1, 1.3, 15). */
        public static Optional<Kind> of(int status) {
            return status >= OK && status < REDIRECTED ? Optional.empty() : Optional.of(ofFailure(status));
        }

        private static Kind ofFailure(int status) {
            return switch (status) {
                case 401, 403 -> DENIED;
                case 409 -> CONFLICT;
                case 429 -> THROTTLED;
                default -> status >= FAILED ? LINKEDIN_ERROR : REFUSED;
            };
        }
    }

    /** Why it was us who did not let a call go. */
    enum HeldBack {
        /** LinkedIn has failed too often for this tenant, and is left alone for a moment. */
        BREAKER,
        /** LinkedIn's {@code Retry-After} is not over. */
        PAUSE,
        /** So many calls a day or a minute are all that LinkedIn allows. */
        BUDGET,
        /** Without the database nobody knows what may still be asked. */
        DATABASE
    }

    private CallFailed(Kind kind, boolean badRequest, Duration retryAfter, HeldBack heldBack) {
        super("LinkedIn was asked in vain: " + kind);
        this.kind = kind;
        this.badRequest = badRequest;
        this.retryAfter = retryAfter;
        this.heldBack = heldBack;
    }

    /** There is no answer. */
    static CallFailed of(Kind kind) {
        return new CallFailed(kind, false, Duration.ZERO, null);
    }

    /** @param retryAfter how long to leave LinkedIn alone; zero when it did not say */
    static CallFailed answered(Kind kind, Duration retryAfter) {
        return new CallFailed(kind, false, retryAfter, null);
    }

    /** The same for a resource, where LinkedIn's status says more. */
    static CallFailed answered(int status, Kind kind, Duration retryAfter) {
        return new CallFailed(kind, status == BAD_REQUEST, retryAfter, null);
    }

    /** LinkedIn was not asked. */
    static CallFailed heldBack(HeldBack by, Kind kind, Duration retryAfter) {
        return new CallFailed(kind, false, retryAfter, by);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it is what was asked for that LinkedIn does not take (400). */
    boolean isBadRequest() {
        return badRequest;
    }

    /** How long to leave LinkedIn alone; zero when nobody said. */
    public Duration retryAfter() {
        return retryAfter;
    }

    Optional<HeldBack> heldBack() {
        return Optional.ofNullable(heldBack);
    }

    /** Whether it tells that LinkedIn is in trouble, rather than that this call was wrong or not made at all. */
    boolean isOutage() {
        return heldBack == null && (kind == Kind.UNREACHABLE || kind == Kind.LINKEDIN_ERROR);
    }
}
