package dev.prospector.kit.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import org.eclipse.microprofile.config.Config;

/**
 * Secrets and texts at rest (architecture.md 3.7): AES-256-GCM by Tink, keysets from files, so that keys can be rotated. The
 * associated data names the row or event that the sealed bytes belong to: moved elsewhere they cannot be opened.
 */
@ApplicationScoped
public class Sealing {
    private final Config config;
    private final Map<Keyset, Aead> keysets = new ConcurrentHashMap<>();

    Sealing(Config config) {
        this.config = config;
    }

    public byte[] seal(Keyset keyset, byte[] plain, String associatedData) {
        try {
            return aead(keyset).encrypt(plain, utf8(associatedData));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keyset " + keyset + " cannot seal", e);
        }
    }

    /** @throws Unsealable when the bytes were changed, belong elsewhere, or their key is gone */
    public byte[] open(Keyset keyset, byte[] sealed, String associatedData) {
        try {
            return aead(keyset).decrypt(sealed, utf8(associatedData));
        } catch (GeneralSecurityException e) {
            throw new Unsealable(keyset);
        }
    }

    private Aead aead(Keyset keyset) {
        return keysets.computeIfAbsent(keyset, this::load);
    }

    private Aead load(Keyset keyset) {
        var file = Path.of(config.getValue(keyset.property, String.class));
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the keyset file of " + keyset.property + " cannot be read");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
