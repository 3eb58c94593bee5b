package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetsTest {

    private static final byte[] TEXT = {1, 2, 3};
    private static final byte[] CONTEXT = {4};

    @Test
    void tink_reads_a_keyset_that_was_made(@TempDir Path folder) throws Exception {
        Path file = Keysets.ensure(folder.resolve("deeper/credentials.json"));
        byte[] sealed = aead(file).encrypt(TEXT, CONTEXT);
        assertArrayEquals(TEXT, aead(file).decrypt(sealed, CONTEXT));
    }

    @Test
    void a_keyset_is_made_once_and_is_its_owners_alone(@TempDir Path folder) throws Exception {
        Path file = Keysets.ensure(folder.resolve("credentials.json"));
        String first = Files.readString(file);
        Keysets.ensure(file);
        assertEquals(first, Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static Aead aead(Path file) throws Exception {
        AeadConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
