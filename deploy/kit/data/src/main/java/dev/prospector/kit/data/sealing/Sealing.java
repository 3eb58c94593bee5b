package dev.prospector.kit.data.sealing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;

/**
 * Secrets and texts at rest (architecture.md 3.7): AES-256-GCM by Tink, keysets from files, whose keys are rotated while services run
 * ({@link KeyRotation}). The associated data names the row or event that the sealed bytes belong to ({@link AssociatedData}): moved
 * elsewhere they cannot be opened.
 */
@ApplicationScoped
public class Sealing {
    private final Config config;
    private final Map<Keyset, KeysetFile> files = new ConcurrentHashMap<>();

    Sealing(Config config) {
        this.config = config;
    }

    public byte[] seal(Keyset keyset, byte[] plain, String associatedData) {
        try {
            return file(keyset).keys().aead().encrypt(plain, utf8(associatedData));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keyset " + keyset + " cannot seal", e);
        }
    }

    /** @throws Unsealable when the bytes were changed, belong elsewhere, or their key is gone */
    public byte[] open(Keyset keyset, byte[] sealed, String associatedData) {
        try {
            return keysFor(keyset, sealed).aead().decrypt(sealed, utf8(associatedData));
        } catch (GeneralSecurityException e) {
            throw new Unsealable(keyset);
        }
    }

    boolean has(Keyset keyset) {
        return config.getOptionalValue(keyset.property, String.class).isPresent();
    }

    SealingKeys keys(Keyset keyset) {
        return file(keyset).keys();
    }

    /** Another replica may have sealed with a key that this one has not read yet. */
    private SealingKeys keysFor(Keyset keyset, byte[] sealed) {
        var keys = file(keyset).keys();
        return keys.areThoseOf(sealed) ? keys : file(keyset).newest();
    }

    private KeysetFile file(Keyset keyset) {
        return files.computeIfAbsent(
                keyset, name -> new KeysetFile(Path.of(config.getValue(name.property, String.class))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
