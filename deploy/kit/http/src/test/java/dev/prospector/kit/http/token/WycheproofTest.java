package dev.prospector.kit.http.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.PublicKey;
import java.time.Clock;

import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Vectors of Project Wycheproof (C2SP/wycheproof, testvectors_v1/json_web_signature_test.json, Apache License 2.0), by their numbers:
 * the group of RS256 but for its paddings, which {@link AttackTest} makes itself, and those of the groups of HS256 and ES256 that try
 * to pass for something else. Their payload is {@code foo}, so the signature is judged without the claims.
 */
class WycheproofTest {
    private static final String SIGNATURE =
            "UwxI1-cZrZgcuOgBQ7G7NE-GrqK79l6GV1KT4DKXnSMFwC8pfZCzE7pmLE7mYpLCIvzC87yuOjuhT0uW5oe6aaAEtR978cm-q8dfly45flqMrd_ifhi9GCsMlyi8dpQ42Ou1etZljFZuWjfyk8CN1c5DaHRwhqjScAPIFp6xmzKIRUJ_xdQfUSfSlujLaixtScU518EoNP4oo1v7E8RAz6ZO4g2N4Xqs8OvSxYydcoTEg42QnLHe9JnXgI37Q5gSwinwaPsG3Ry56UYiLoL8mCUa74S51y02VsIgVmmGWgaXjM-i_lCiKQDBiBnvWlka4XhVuvd6ZWibM9cbCPtPg";
    private static final String MODULUS =
            "kqGboBfAWttWPCA-0cGRgsY6SaYoIARt0B_PkaEcIq9HPYNdu9n6UuWHuuTHrjF_ZoQW97r5HaAorNvrMEGTGdxCHZdEtkHvNVVmrtxTBLiQCbCozXhFoIrVcr3qUBrdGnNn_M3jJi7Wg7p_-x62nS5gNG875oyheRkutHsQXikFZwsN3q_TsPNOVlCiHy8mxzaFTUQGm-X8UYexFyAivlDSjgDJLAZSWfxd7k9Gxuwa3AUfQqQcVcegmgKGCaErQ3qQbh1x7WB6iopE3_-GZ8HMAVtR9AmrVscqYsnjhaCehfAI0iKKs8zXr8tISc0ORbaalrkk03H1ZrsEnDKEWQ";

    private final PublicKey key = JsonWebKeys.usable("{\"keys\":[{\"alg\":\"RS256\",\"use\":\"sig\",\"kty\":\"RSA\","
                    + "\"kid\":\"kid-rsa-sign\",\"e\":\"AQAB\",\"n\":\"" + MODULUS + "\"}]}")
            .get("kid-rsa-sign");
    private final TokenRules rules = new TokenRules("http://idp.test", "prospector", Clock.systemUTC());

    /** In these, {@code *} stands for the signature of number 33 without its first letter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33 valid                          | true  | eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.Zm9v.H*",
                "34 modified signature             | false | eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.Zm9v.X*",
                "35 no signature                   | false | eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.Zm9v.",
                "36 no signature, no dot           | false | eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.Zm9v",
                "37 modified payload               | false | eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.WG9v.H*",
                "38 no payload                     | false | eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9..H*",
                "39 no payload, no dot             | false | eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.H*",
                "40 modified header                | false | eyJhbGciOiJSUzI1NiIsImtpZCI6IlhpZC1yc2Etc2lnbiJ9.Zm9v.H*",
                "41 no header                      | false | .Zm9v.H*",
                "42 no header, no dot              | false | Zm9v.H*",
                "43 no header, no signature        | false | .Zm9v.",
                "44 payload alone                  | false | Zm9v",
                "45 nothing                        | false | ''",
                "1 HS256                           | false | eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1hZXMtc2lnbiJ9.Zm9v.TD37p4c_0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg",
                "14 a dot more                     | false | eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1hZXMtc2lnbiJ9.Zm9v.TD37p4c_0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg.",
                "15 a part more                    | false | eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1hZXMtc2lnbiJ9.Zm9v.TD37p4c_0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg.foo",
                "16 alg none                       | false | eyJhbGciOiJub25lIiwia2lkIjoia2lkLWFlcy1zaWduIn0.Zm9v.",
                "18 ES256                          | false | eyJhbGciOiJFUzI1NiIsImtpZCI6ImtpZC1lYy1zaWduIn0.Zm9v.5cA0OHyMP7ezamUd5c9kV-FrGxdx4hbGXOdplQkutrqWrte5P-pAvsE3Ve6xSyU3YDQwUHjVVOtvcrEbbnZ8yA",
                "31 a public key's bytes as secret | false | eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1lYy1zaWduIn0.Zm9v.TgWtz2FIRukBQ_mA5sgHa0Ybtgn7bl-YBPAi7Z0XdHU"
            })
    void are_judged_right(String name, boolean valid, String vector) {
        assertEquals(valid, isSigned(vector.replace("*", SIGNATURE)), name);
    }

    @Test
    void what_is_signed_still_needs_claims() throws JoseException {
        var signed = rules.read("eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.Zm9v.H" + SIGNATURE);
        assertTrue(signed.isSignedBy(key));
        assertThrows(AuthenticationFailedException.class, () -> rules.judge(signed, key));
    }

    private boolean isSigned(String vector) {
        try {
            var unverified = rules.read(vector);
            return unverified.keyId().equals("kid-rsa-sign") && unverified.isSignedBy(key);
        } catch (AuthenticationFailedException | JoseException e) {
            return false;
        }
    }
}
