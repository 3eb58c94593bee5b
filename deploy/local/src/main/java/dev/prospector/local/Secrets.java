package dev.prospector.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import dev.prospector.testbed.OwnerOnly;

/** Passwords of the local run: made at the first start, kept in the data folder, readable by their owner alone. */
public record Secrets(Path folder) {

    private static final int BYTES = 24;

    public String password(String name) {
        return OwnerOnly.ensure(folder.resolve(name + ".password"), Secrets::random);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
