package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import dev.prospector.integration.config.LinkedInConfig;

/** Configuration as the service reads it, without the service. */
final class Configured {
    private static final String PREFIX = "prospector.linkedin.";

    private Configured() {}

    /** @param settings by their names below {@code prospector.linkedin} */
    static LinkedInConfig with(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        all.put(PREFIX + "api-url", "http://127.0.0.1:9");
        all.put(PREFIX + "token-url", "http://127.0.0.1:9/token");
        settings.forEach((name, value) -> all.put(PREFIX + name, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(LinkedInConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(LinkedInConfig.class);
    }
}
