package dev.prospector.sandbox.linkedin.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/**
 * What a code stands for until it is exchanged.
 *
 * @param person URN of the member who consented
 * @param until  exclusive
 */
record AuthorizationCode(AuthorizationRequest request, String person, Instant until) {

    boolean isFor(String clientId, String redirectUri) {
        return request.clientId().equals(clientId) && request.redirectUri().equals(redirectUri);
    }

    /**
     * PKCE with S256 (RFC 7636). A verifier without a challenge is refused too: somebody has taken the challenge away (RFC 9700, 2.1.1).
     *
     * @param verifier null when none was given
     */
    boolean isOpenedBy(String verifier) {
        return request.challenge() == null
                ? verifier == null
                : verifier != null && challenge(verifier).equals(request.challenge());
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
