package dev.prospector.integration.domain.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels through browsers, and what is kept of it. */
class KeysTest {
    @Test
    void the_challenge_is_that_of_the_standard() {
        // RFC 7636, appendix B.
        var verifier = new CodeVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertEquals("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", verifier.challenge());
    }

    @Test
    void fresh_ones_are_never_the_same() {
        assertTrue(OneTimeKey.fresh().reveal().matches("[A-Za-z0-9_-]{43}"));
        assertTrue(CodeVerifier.fresh().reveal().matches("[A-Za-z0-9_-]{43}"));
        assertNotEquals(OneTimeKey.fresh().reveal(), OneTimeKey.fresh().reveal());
        assertNotEquals(CodeVerifier.fresh(), CodeVerifier.fresh());
    }

    @Test
    void a_key_is_known_again_by_its_fingerprint() {
        var key = OneTimeKey.fresh();
        assertEquals(key.fingerprint(), new OneTimeKey(key.reveal()).fingerprint());
        assertNotEquals(key.fingerprint(), OneTimeKey.fresh().fingerprint());
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                new OneTimeKey("abc").fingerprint().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba78", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void what_is_no_fingerprint_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(text));
    }

    @Test
    void a_code_is_visible_ascii_of_a_bounded_length() {
        assertEquals(
                2_000,
                AuthorizationCode.of("c".repeat(2_000)).orElseThrow().reveal().length());
        assertEquals(Optional.empty(), AuthorizationCode.of("c".repeat(2_001)));
        assertEquals(Optional.empty(), AuthorizationCode.of("a b"));
        assertEquals(AuthorizationCode.of("a"), AuthorizationCode.of("a"));
        assertNotEquals(AuthorizationCode.of("a"), AuthorizationCode.of("b"));
    }

    @Test
    void none_of_them_is_printed() {
        var canary = "canary";
        assertFalse(new OneTimeKey(canary).toString().contains(canary));
        assertFalse(new CodeVerifier(canary).toString().contains(canary));
        assertFalse(AuthorizationCode.of(canary).orElseThrow().toString().contains(canary));
    }

    @Test
    void an_address_to_return_to_is_of_bounded_length() {
        var longest = "https://ats.example/" + "a".repeat(1_980);
        assertEquals(longest, new ReturnAddress(longest).value());
        assertThrows(IllegalArgumentException.class, () -> new ReturnAddress(longest + "a"));
    }
}
