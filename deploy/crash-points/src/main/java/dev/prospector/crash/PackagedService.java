package dev.prospector.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/** The classes of a packaged service, read without loading any: so that a renamed method is found before a test waits for it. */
public final class PackagedService implements AutoCloseable {
    private final ClassFileLocator classes;
    private final TypePool types;

    private PackagedService(ClassFileLocator classes) {
        this.classes = classes;
        types = TypePool.Default.WithLazyResolution.of(classes);
    }

    /** @param folder {@code target/quarkus-app} of the service */
    public static PackagedService in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<ClassFileLocator> jars = new ArrayList<>();
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                jars.add(ClassFileLocator.ForJarFile.of(jar.toFile()));
            }
            return new PackagedService(new ClassFileLocator.Compound(jars));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasClass(String name) {
        return types.describe(name).isResolved();
    }

    /** Whether there is the point's class, with just one such method. */
    public boolean has(CrashPoint point) {
        TypePool.Resolution owner = types.describe(point.owner());
        return owner.isResolved() && PointMethods.of(point, owner.resolve()).size() == 1;
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
