package dev.prospector.sandbox.linkedin.oauth;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Codes that were given out and not exchanged yet: each good once, for ten minutes. A restart forgets them. Safe for many threads. */
final class AuthorizationCodes {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final String PREFIX = "AQT";
    private static final int BYTES = 32;

    private final Map<String, AuthorizationCode> byText = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    AuthorizationCodes(Clock clock) {
        this.clock = clock;
    }

    String issue(AuthorizationRequest request, String person) {
        Instant now = clock.instant();
        byText.values().removeIf(code -> !now.isBefore(code.until()));
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        byText.put(text, new AuthorizationCode(request, person, now.plus(LIFETIME)));
        return text;
    }

    /** Uses the code up; nothing when there is no such code, it is over, or it does not fit: then it stays. */
    Optional<AuthorizationCode> take(String text, Predicate<AuthorizationCode> fits) {
        return Optional.ofNullable(byText.get(text))
                .filter(code -> clock.instant().isBefore(code.until()))
                .filter(fits)
                .filter(code -> byText.remove(text, code));
    }
}
