package dev.prospector.local.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The keys and passwords of a local run, which no file but their own may hold. */
record Keys(Path folder) {

    private static final int KEY_BYTES = 32;

    List<Canary> canaries() {
        List<Canary> canaries = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".keyset.json")) {
                keys(file)
                        .forEach(key -> canaries.add(
                                new Canary("a key of " + name, key, Allowance.NOWHERE, EnumSet.noneOf(Area.class))));
            } else if (name.endsWith(".password")) {
                canaries.add(Canary.of(name, text(file), Allowance.NOWHERE));
            }
        }
        return canaries;
    }

    /** A Tink key's bytes stand at the end of its message. */
    private static List<byte[]> keys(Path file) {
        try {
            List<byte[]> keys = new ArrayList<>();
            for (JsonNode key : new ObjectMapper().readTree(text(file)).path("key")) {
                byte[] message = Base64.getDecoder()
                        .decode(key.path("keyData").path("value").textValue());
                keys.add(Arrays.copyOfRange(message, message.length - KEY_BYTES, message.length));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
