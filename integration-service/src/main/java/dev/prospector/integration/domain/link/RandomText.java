package dev.prospector.integration.domain.link;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 bits that nobody can guess, in 43 characters that need no escaping in a URL. */
final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomText() {}

    static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return inUrl(bytes);
    }

    static String inUrl(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
