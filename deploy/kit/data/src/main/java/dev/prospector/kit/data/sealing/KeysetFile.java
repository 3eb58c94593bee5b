package dev.prospector.kit.data.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.jboss.logging.Logger;

import dev.prospector.kit.data.sql.Failures;
import dev.prospector.kit.http.privacy.Secret;

/**
 * A keyset's file as this process knows it. Whoever rotates keys changes it under us, so it is looked at again once a second while it is
 * used; one that cannot be read then is no reason to forget the keys that are known.
 */
final class KeysetFile {
    private static final Logger LOG = Logger.getLogger(KeysetFile.class);
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final Path path;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
    private volatile Version version;

    private record Version(Secret text, SealingKeys keys) {}

    /** @throws IllegalStateException when there is no keyset to be read */
    KeysetFile(Path path) {
        this.path = path;
        try {
            version = read();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no keyset can be read from the file that is configured");
        }
    }

    SealingKeys keys() {
        var looked = lookedAt.get();
        var now = System.nanoTime();
        return now - looked > LOOK_AGAIN_NANOS && lookedAt.compareAndSet(looked, now) ? newest() : version.keys;
    }

    /** As the file says now. */
    SealingKeys newest() {
        try {
            var found = read();
            if (found != version) {
                LOG.infof(
                        "%s: read again, primary key %d",
                        path.getFileName(), SealingKeys.unsigned(found.keys.primary()));
                version = found;
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.errorf(
                    "%s cannot be read, the keys known before are used: %s", path.getFileName(), Failures.describe(e));
        }
        return version.keys;
    }

    private Version read() throws IOException, GeneralSecurityException {
        var text = Files.readString(path);
        var known = version;
        return known != null && known.text.is(text) ? known : new Version(new Secret(text), SealingKeys.parse(text));
    }
}
