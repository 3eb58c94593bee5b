package dev.prospector.integration.domain.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import dev.prospector.integration.domain.provisioning.ClientSecret;

/**
 * What LinkedIn asks a callback URL to sign, to see that it is ours (LinkedIn RSC 2.2). Only a version-4 UUID is one: pushes are signed
 * with the same secrets, so whoever could have any text signed here could sign a push (LinkedIn RSC 15, challenge trap).
 */
public record ChallengeCode(String value) {
    private static final Pattern UUID_4 =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");

    /** @throws InvalidChallenge for everything else, null too */
    public ChallengeCode {
        if (value == null || !UUID_4.matcher(value).matches()) {
            throw new InvalidChallenge();
        }
    }

    /**
     * In lower-case hex.
     *
     * @param hmac HMAC-SHA256 with this secret over these bytes
     */
    public String answeredWith(ClientSecret secret, BiFunction<ClientSecret, byte[], byte[]> hmac) {
        return HexFormat.of().formatHex(hmac.apply(secret, value.getBytes(StandardCharsets.US_ASCII)));
    }
}
