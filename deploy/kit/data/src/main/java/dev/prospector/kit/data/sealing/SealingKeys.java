package dev.prospector.kit.data.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;

/**
 * The keys of a keyset as they were when its file was read. A sealed value begins with its key's id: a byte 1, then four of the id
 * (Tink wire format), so that rows under other keys are found by SQL.
 *
 * @param primary id of the key that seals
 * @param enabled ids of all that open, the primary's among them
 */
record SealingKeys(Aead aead, int primary, Set<Integer> enabled) {
    private static final int PREFIX_LENGTH = 5;
    private static final byte VERSION = 1;

    static SealingKeys parse(String json) throws GeneralSecurityException {
        AeadConfig.register();
        var handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        var enabled = new TreeSet<Integer>();
        IntStream.range(0, handle.size())
                .mapToObj(handle::getAt)
                .filter(key -> key.getStatus() == KeyStatus.ENABLED)
                .forEach(key -> enabled.add(key.getId()));
        return new SealingKeys(aead(handle), handle.getPrimary().getId(), enabled);
    }

    private static Aead aead(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** What every value begins with that the primary key has sealed. */
    byte[] prefix() {
        return ByteBuffer.allocate(PREFIX_LENGTH).put(VERSION).putInt(primary).array();
    }

    boolean areThoseOf(byte[] sealed) {
        return keyOf(sealed).filter(enabled::contains).isPresent();
    }

    /** Ids are unsigned, as the keyset's file shows them. */
    static long unsigned(int id) {
        return Integer.toUnsignedLong(id);
    }

    private static Optional<Integer> keyOf(byte[] sealed) {
        return sealed.length < PREFIX_LENGTH || sealed[0] != VERSION
                ? Optional.empty()
                : Optional.of(ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt());
    }
}
