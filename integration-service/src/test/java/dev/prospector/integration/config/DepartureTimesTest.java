package dev.prospector.integration.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.domain.departure.LookupTimes;

/** What operators may set of {@code prospector.departures}, and what they are told where it does not fit. */
class DepartureTimesTest {
    private static LookupTimes times(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        settings.forEach((name, value) -> all.put("prospector.departures." + name, value));
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(DepartureConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
        return new DepartureProducer().times(config.getConfigMapping(DepartureConfig.class));
    }

    @Test
    void what_nobody_has_set_fits_and_so_do_thirty_days() {
        assertEquals(Duration.ofDays(1), times(Map.of()).every());
        assertEquals(
                Duration.ofDays(30),
                times(Map.of("every", "30d", "overlap", "0s")).every());
    }

    @ParameterizedTest
    @CsvSource({
        "every, 31d, every must be 30d at most (LinkedIn RSC 4.1)",
        "every, 0s, every must be longer than nothing",
        "slice, 0s, slice must be longer than nothing",
        "history, -1d, history must be longer than nothing",
        "ask-again, 0s, ask-again must be longer than nothing",
        "overlap, -1s, overlap must be no less than nothing",
        "overlap, 30d, slice must be longer than overlap"
    })
    void what_does_not_fit_is_named(String key, String value, String rule) {
        var refused = assertThrows(IllegalStateException.class, () -> times(Map.of(key, value)));
        assertEquals("prospector.departures: " + rule, refused.getMessage());
    }

    /** Quarkus makes such a bean when it starts, before any worker or request asks for it. */
    @Test
    void they_are_made_at_the_start() throws NoSuchMethodException {
        var made = DepartureProducer.class.getDeclaredMethod("times", DepartureConfig.class);
        assertTrue(made.isAnnotationPresent(Startup.class));
    }
}
