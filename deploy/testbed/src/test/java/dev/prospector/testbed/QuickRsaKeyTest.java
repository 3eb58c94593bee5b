package dev.prospector.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;

import org.junit.jupiter.api.Test;

/** Held against the platform's own RSA. */
class QuickRsaKeyTest {
    private final QuickRsaKey key = QuickRsaKey.of(QuickRsaKey.fresh().toString());

    @Test
    void the_platform_takes_its_signatures() throws GeneralSecurityException {
        for (int i = 0; i < 500; i++) {
            byte[] text = ("text " + i).getBytes(UTF_8);
            assertTrue(isTaken(text, key.sign(text)), "text " + i);
        }
    }

    @Test
    void a_signature_of_something_else_is_refused() throws GeneralSecurityException {
        assertFalse(isTaken("one".getBytes(UTF_8), key.sign("another".getBytes(UTF_8))));
    }

    @Test
    void it_is_as_long_as_services_demand() throws GeneralSecurityException {
        for (int i = 0; i < 20; i++) {
            RSAPublicKey fresh = (RSAPublicKey) QuickRsaKey.fresh().publicKey();
            assertEquals(2048, fresh.getModulus().bitLength(), "key " + i);
        }
    }

    private boolean isTaken(byte[] text, byte[] signed) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key.publicKey());
        signature.update(text);
        return signature.verify(signed);
    }
}
