package dev.prospector.crash;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedServiceTest {

    @TempDir
    Path folder;

    @Test
    void a_point_is_there_when_its_class_has_one_such_method() throws IOException {
        pack(Shop.class);
        try (PackagedService service = PackagedService.in(folder)) {
            assertTrue(service.hasClass(Shop.class.getName()));
            assertFalse(service.hasClass(CrashAgent.class.getName()));
            assertTrue(has(service, "Shop#sell"));
            assertTrue(has(service, "Shop#sell(String)"));
            assertFalse(has(service, "Shop#sell(int)"));
            assertFalse(has(service, "Shop#order"));
            assertFalse(has(service, "Shops#sell"));
        }
    }

    private static boolean has(PackagedService service, String method) {
        return service.has(CrashPoint.parse("point shop " + Shop.class.getPackageName() + "." + method + " EXIT step"));
    }

    private void pack(Class<?> type) throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib/main"));
        String name = type.getName().replace('.', '/') + ".class";
        try (var file = type.getClassLoader().getResourceAsStream(name);
                JarOutputStream jar = new JarOutputStream(Files.newOutputStream(lib.resolve("shop.jar")))) {
            jar.putNextEntry(new ZipEntry(name));
            file.transferTo(jar);
        }
    }
}
