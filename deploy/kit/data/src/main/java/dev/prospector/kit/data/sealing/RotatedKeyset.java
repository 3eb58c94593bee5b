package dev.prospector.kit.data.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** A keyset's file in the hands of whoever rotates it. It is replaced as a whole, so nobody reads half of it, and is its owner's alone. */
record RotatedKeyset(Path file) {

    boolean has(int id) {
        return keys(read()).anyMatch(key -> key.getId() == id);
    }

    int primary() {
        return read().getPrimary().getId();
    }

    /** A key that opens and does not seal yet. */
    void add(int id) {
        change(keys -> keys.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withFixedId(id)
                .setStatus(KeyStatus.ENABLED)));
    }

    void makePrimary(int id) {
        change(keys -> keys.getAt(position(id)).makePrimary());
    }

    /** They open nothing any more. They stay in the file, for the day when a backup has to be read. */
    void disableAllBut(int id) {
        change(keys -> IntStream.range(0, keys.size())
                .filter(position -> position != position(id))
                .forEach(position -> keys.getAt(position).setStatus(KeyStatus.DISABLED)));
    }

    private int position(int id) {
        return keys(read()).map(KeysetHandle.Entry::getId).toList().indexOf(id);
    }

    private static java.util.stream.Stream<KeysetHandle.Entry> keys(KeysetHandle keyset) {
        return IntStream.range(0, keyset.size()).mapToObj(keyset::getAt);
    }

    private void change(Consumer<KeysetHandle.Builder> change) {
        try {
            var builder = KeysetHandle.newBuilder(read());
            change.accept(builder);
            write(TinkJsonProtoKeysetFormat.serializeKeyset(builder.build(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not make this keyset", e);
        }
    }

    private KeysetHandle read() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " holds no keyset"); // the cause might quote it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String keyset) {
        try {
            var ownersAlone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "keyset", ".new", ownersAlone);
            Files.writeString(fresh, keyset);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
