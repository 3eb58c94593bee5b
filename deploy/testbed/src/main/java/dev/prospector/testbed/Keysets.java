package dev.prospector.testbed;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** Tink keysets (AES-256-GCM) as files in clear, readable only by their owner: for the local run and for tests. */
public final class Keysets {

    private Keysets() {}

    /** Makes the keyset if the file is absent. */
    public static Path ensure(Path file) {
        OwnerOnly.ensure(file, Keysets::fresh);
        return file;
    }

    private static String fresh() {
        try {
            AeadConfig.register();
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes no AES-256-GCM key", e);
        }
    }
}
