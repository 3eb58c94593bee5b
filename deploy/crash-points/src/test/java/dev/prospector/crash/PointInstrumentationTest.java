package dev.prospector.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.crash.boot.Abandoned;
import dev.prospector.crash.boot.CrashPoints;
import dev.prospector.crash.boot.Mode;

class PointInstrumentationTest {

    private static final String OWNER = Shop.class.getName();

    @TempDir
    Path path;

    private CrashFolder folder;
    private Object shop;

    @BeforeEach
    void open() throws ReflectiveOperationException {
        folder = CrashFolder.in(path);
        CrashPoints.watch(path);
        shop = instrumented(
                        "before shop " + OWNER + "#sell ENTRY step",
                        "after shop " + OWNER + "#sell(String) EXIT step",
                        "found shop " + OWNER + "#next FOUND step",
                        "failed shop " + OWNER + "#fail EXIT step")
                .getDeclaredConstructor()
                .newInstance();
    }

    @Test
    void nothing_happens_at_a_point_that_is_not_armed() throws Throwable {
        assertEquals(1, call("sell", "tea"));
        assertFalse(folder.hasFired("before"));
    }

    @Test
    void an_armed_point_is_abandoned_once() throws Throwable {
        folder.arm("before", 1, Mode.ABANDON);
        assertThrows(Abandoned.class, () -> call("sell", "tea"));
        assertTrue(folder.hasFired("before"));
        assertEquals(1, call("sell", "tea"));
    }

    @Test
    void before_is_before_and_after_is_after() throws Throwable {
        folder.arm("after", 1, Mode.ABANDON);
        assertThrows(Abandoned.class, () -> call("sell", "tea"));
        folder.arm("before", 1, Mode.ABANDON);
        assertThrows(Abandoned.class, () -> call("sell", "milk"));
        assertEquals(List.of("tea"), call("sold"));
    }

    @Test
    void hits_are_counted_from_the_order_on() throws Throwable {
        call("sell", "tea");
        folder.arm("before", 3, Mode.ABANDON);
        call("sell", "tea");
        call("sell", "tea");
        assertThrows(Abandoned.class, () -> call("sell", "tea"));
        folder.arm("before", 2, Mode.ABANDON);
        call("sell", "tea");
        assertThrows(Abandoned.class, () -> call("sell", "tea"));
    }

    @Test
    void looking_without_finding_is_no_hit() throws Throwable {
        folder.arm("found", 1, Mode.ABANDON);
        call("next", false);
        assertThrows(Abandoned.class, () -> call("next", true));
    }

    @Test
    void a_method_that_throws_does_not_come_to_its_exit() {
        folder.arm("failed", 1, Mode.ABANDON);
        assertThrows(IllegalStateException.class, () -> call("fail"));
        assertFalse(folder.hasFired("failed"));
    }

    @Test
    void threads_that_are_held_go_on_when_they_are_released() {
        folder.arm("before", 1, Mode.HOLD);
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(() -> assertSold("tea"));
        Awaitility.await().until(() -> folder.isHeld("before"));
        CompletableFuture<Object> second = CompletableFuture.supplyAsync(() -> assertSold("tea"));
        Awaitility.await()
                .during(Duration.ofMillis(200))
                .until(() -> !first.isDone() && !second.isDone() && !folder.hasFired("before"));
        folder.release("before");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CompletableFuture.allOf(first, second)
                .get());
    }

    @Test
    void what_is_in_no_class_or_twice_is_told() throws Exception {
        instrumented("renamed shop " + OWNER + "#order ENTRY step", "right shop " + OWNER + "#sell ENTRY step");
        assertEquals(List.of("renamed: 0 methods"), folder.unmatched());
        assertTrue(folder.instrumented().containsAll(List.of("before", "after", "found", "failed", "right")));
        assertFalse(folder.instrumented().contains("renamed"));
    }

    @Test
    void other_classes_stay_as_they_are() {
        var none = new PointInstrumentation(new CrashPointList(List.of()), folder);
        assertNull(none.transform(getClass().getClassLoader(), "a/B", null, null, new byte[0]));
    }

    @Test
    void a_class_that_cannot_be_read_is_told() {
        var points = CrashPointList.parse(List.of("broken shop my.Broken#a ENTRY step"));
        assertNull(new PointInstrumentation(points, folder)
                .transform(getClass().getClassLoader(), "my/Broken", null, null, new byte[] {1}));
        assertTrue(folder.unmatched().get(0).startsWith("broken: "));
    }

    private Class<?> instrumented(String... lines) throws ReflectiveOperationException {
        var instrumentation = new PointInstrumentation(CrashPointList.parse(List.of(lines)), folder);
        return new ClassLoader(getClass().getClassLoader()) {
            Class<?> define() throws ReflectiveOperationException {
                byte[] bytes = instrumentation.transform(getParent(), OWNER.replace('.', '/'), null, null, classFile());
                return defineClass(OWNER, bytes, 0, bytes.length);
            }
        }.define();
    }

    private static byte[] classFile() {
        try (InputStream file = Shop.class.getResourceAsStream("Shop.class")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object assertSold(String thing) {
        try {
            return call("sell", thing);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private Object call(String method, Object... arguments) throws Throwable {
        for (Method candidate : shop.getClass().getMethods()) {
            if (candidate.getName().equals(method)) {
                try {
                    return candidate.invoke(shop, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        }
        throw new NoSuchMethodException(method);
    }
}
