package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.sealing.Keyset;

class RotateKeysTest {

    @Test
    void an_old_key_is_kept_as_long_as_what_it_has_sealed() {
        assertEquals(
                Duration.ofDays(7), of("linkedin-activity", "--mysql").pace().retention());
        assertEquals(Duration.ZERO, of("credentials").pace().retention());
        assertEquals(Duration.ofSeconds(65), of("credentials").pace().settling());
    }

    @Test
    void trials_set_other_times_and_name_their_system() {
        RotateKeys trial = of("linkedin-activity", "--retention", "PT30S", "--mysql", "--settling", "PT1S");
        assertEquals(Keyset.LINKEDIN_ACTIVITY, trial.keyset());
        assertEquals(Duration.ofSeconds(30), trial.pace().retention());
        assertEquals(Duration.ofSeconds(1), trial.pace().settling());
        assertEquals(List.of("--mysql"), trial.wishes().arguments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secrets",
                "--mysql",
                "credentials --retention",
                "credentials --retention 7d",
                "credentials now"
            })
    void what_there_is_not_is_refused(String line) {
        String[] arguments =
                Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
        assertThrows(LaunchFailed.class, () -> of(arguments));
    }

    private static RotateKeys of(String... arguments) {
        return RotateKeys.of(List.of(arguments), Map.of());
    }
}
