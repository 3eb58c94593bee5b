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

import dev.prospector.integration.domain.activity.PollTimes;

/** What operators may set of {@code prospector.activity}, and what they are told where it does not fit. */
class ActivityTimesTest {
    private static final String PREFIX = "prospector.activity.";

    private static PollTimes times(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        settings.forEach((name, value) -> all.put(PREFIX + name, value));
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(ActivityConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
        return new ActivityProducer().times(config.getConfigMapping(ActivityConfig.class));
    }

    @Test
    void what_nobody_has_set_fits() {
        assertEquals(Duration.ofMinutes(30), times(Map.of()).every());
    }

    @Test
    void the_extremes_fit() {
        var times = times(Map.of("every", "2h", "window", "12h", "history", "12h1s", "spacing", "0s", "overlap", "0s"));
        assertEquals(times.target(), times.every());
    }

    @ParameterizedTest
    @CsvSource({
        "history, 12h, history must be longer than window",
        "window, 12h1s, window must be 12h at most (LinkedIn RSC 5)",
        "target, 2h1s, target must be 2h at most (product.md 2.7)",
        "every, 2h1s, every must be no longer than target",
        "overlap, 12h, window must be longer than overlap",
        "slice, 0s, slice must be longer than nothing",
        "every, 0s, every must be longer than nothing",
        "spacing, -1s, spacing must be no less than nothing"
    })
    void what_does_not_fit_is_named(String key, String value, String rule) {
        var refused = assertThrows(IllegalStateException.class, () -> times(Map.of(key, value)));
        assertEquals("prospector.activity: " + rule, refused.getMessage());
    }

    /** Quarkus makes such a bean when it starts, before any worker or request asks for it. */
    @Test
    void they_are_made_at_the_start() throws NoSuchMethodException {
        var made = ActivityProducer.class.getDeclaredMethod("times", ActivityConfig.class);
        assertTrue(made.isAnnotationPresent(Startup.class));
    }
}
