package dev.prospector.kit.data.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Random;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.testbed.Keysets;

/** {@code -Dsealing.moves} and {@code -Dsealing.seed} set how many and which. */
class SealingMovesTest {
    private static final int MOVES = Integer.getInteger("sealing.moves", 10_000);
    private static final long SEED = Long.getLong("sealing.seed", new Random().nextLong());

    @TempDir
    Path folder;

    private Sealing sealing;

    @BeforeEach
    void makeKeys() {
        var file = Keysets.ensure(folder.resolve("keyset.json"));
        sealing = new Sealing(new SmallRyeConfigBuilder()
                .withDefaultValue(Keyset.LINKEDIN_ACTIVITY.property, file.toString())
                .withDefaultValue(Keyset.CREDENTIALS.property, file.toString())
                .build());
    }

    @Test
    void what_is_moved_to_another_row_column_tenant_or_event_does_not_open() {
        var places = new SealingPlaces(SEED);
        for (int i = 0; i < MOVES; i++) {
            var from = places.any();
            var to = places.otherThan(from);
            var text = ("text " + i).getBytes(UTF_8);
            var sealed = sealing.seal(Keyset.LINKEDIN_ACTIVITY, text, from.bound());
            assertThrows(
                    Unsealable.class,
                    () -> sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed, to.bound()),
                    () -> "seed " + SEED + ": moved from " + from + " to " + to + " it opens");
            assertArrayEquals(text, sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed, from.bound()));
        }
    }
}
