package dev.prospector.kit.data.sealing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/**
 * Readers and writers of two replicas go on while keys rotate: no read fails, nothing is lost. {@code -Drotation.times} sets how many
 * rotations there are.
 */
@DataTest
class RotationUnderLoadTest {
    private static final Keyset KEYSET = Keyset.LINKEDIN_ACTIVITY;
    private static final int TIMES = Integer.getInteger("rotation.times", 3);
    private static final int THINGS = 300;
    private static final int WRITERS = 3;
    private static final int READERS = 4;
    private static final Duration LONGEST_TRANSACTION = Duration.ofMillis(30);
    private static final KeyRotation.Pace PACE =
            new KeyRotation.Pace(Duration.ZERO, Duration.ofMillis(500), Duration.ofMillis(50));

    private final String tenant = TestTenants.fresh();
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean open = true;

    @Inject
    Sealing sealing;

    @Inject
    SealedColumns columns;

    @Inject
    SealedThings things;

    @Inject
    Config config;

    private Replica other;

    @BeforeEach
    void fill() {
        other = Replica.of(config, columns);
        IntStream.range(0, THINGS).forEach(number -> write(sealing, Integer.toString(number), 1));
    }

    @AfterEach
    void empty() {
        things.removeAll();
    }

    @Test
    void no_read_fails_and_nothing_is_lost_while_keys_rotate() {
        var old = things.find(tenant, "0");
        var load = Stream.of(
                        threads(WRITERS, this::writeOne),
                        threads(READERS, this::readOne),
                        threads(1, this::writeBackOne))
                .flatMap(threads -> threads)
                .toList();
        load.forEach(Thread::start);
        try {
            IntStream.range(0, TIMES).forEach(time -> assertTrue(rotation().run()));
        } finally {
            open = false;
            load.forEach(RotationUnderLoadTest::join);
        }
        assertEquals(List.of(), List.copyOf(failures));
        written.keySet().forEach(id -> assertIsThere(sealing, id));
        assertEquals(0, other.status(KEYSET).rowsUnderOthers());
        assertThrows(Unsealable.class, () -> things.open(sealing, old));
        System.out.printf("rotations: %d, reads: %d, writes: %d%n", TIMES, reads.get(), writes.get());
        assertTrue(reads.get() > 1_000 && writes.get() > 1_000, "there was load");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyRotation rotation() {
        return new KeyRotation(
                Path.of(config.getValue(KEYSET.property, String.class)),
                () -> List.of(served(), other.status(KEYSET)),
                PACE,
                Clock.systemUTC(),
                line -> {});
    }

    private static SealingStatus served() {
        return given().auth()
                .oauth2(TestTokens.service("operator"))
                .get("/internal/sealing/linkedin-activity")
                .as(SealingStatus.class);
    }

    private Stream<Thread> threads(int count, IntConsumer work) {
        return IntStream.range(0, count).mapToObj(number -> new Thread(() -> goOn(() -> work.accept(number))));
    }

    private void goOn(Runnable work) {
        try {
            while (open) {
                work.run();
            }
        } catch (RuntimeException | AssertionError e) {
            failures.add(e);
        }
    }

    /** Each writer has things of its own, so that what was written last is known. */
    private void writeOne(int writer) {
        var id = Integer.toString(random().nextInt(THINGS / WRITERS) * WRITERS + writer);
        write(anySealing(), id, written.get(id) + 1);
        writes.incrementAndGet();
    }

    private void write(Sealing with, String id, long version) {
        things.put(with, tenant, id, version, text(id, version));
        written.put(id, version);
    }

    private void readOne(int reader) {
        assertIsThere(anySealing(), Integer.toString(random().nextInt(THINGS)));
        reads.incrementAndGet();
    }

    private void assertIsThere(Sealing with, String id) {
        var atLeast = written.get(id);
        var thing = things.find(tenant, id);
        assertEquals(text(id, thing.version()), things.open(with, thing));
        assertTrue(thing.version() >= atLeast, () -> "thing " + id + " went back from version " + atLeast);
    }

    /** A transaction that had read a value before it was sealed anew stores it as it was. */
    private void writeBackOne(int writer) {
        var thing = things.find(tenant, Integer.toString(random().nextInt(THINGS)));
        LockSupport.parkNanos(random().nextLong(LONGEST_TRANSACTION.toNanos()));
        things.writeBack(thing);
    }

    private Sealing anySealing() {
        return random().nextBoolean() ? sealing : other.sealing();
    }

    private static String text(String id, long version) {
        return "text " + id + " of version " + version;
    }

    private static ThreadLocalRandom random() {
        return ThreadLocalRandom.current();
    }
}
