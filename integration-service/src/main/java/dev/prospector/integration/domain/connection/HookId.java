package dev.prospector.integration.domain.connection;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The opaque last part of a tenant's callback URL: LinkedIn's pushes name their tenant by it alone, so it is unguessable (192 random
 * bits) and stays the same for as long as the tenant is connected (LinkedIn RSC 2.1).
 */
public record HookId(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,64}");
    private static final int BYTES = 24;

    public HookId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a hook id is 22 to 64 characters that need no escaping in a URL");
        }
    }

    /** Whether a text has the form of a hook id: for any other there is no use in looking. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public static HookId random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new HookId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
