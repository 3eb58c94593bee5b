package dev.prospector.sandbox.linkedin.onboarding;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.prospector.sandbox.linkedin.onboarding.Integration.Type;

/** What of an integration can be configured (section 1.7 of LinkedIn's contract). */
enum ConfigurationKey {
    CALLBACK_URL(Type.ONE_CLICK_EXPORT) {

        private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
        private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

        /** LinkedIn's rules; on this machine any address will do. */
        @Override
        boolean takes(String value) {
            try {
                URI url = URI.create(value);
                if (url.getHost() == null) {
                    return false;
                }
                boolean secure = "https".equals(url.getScheme());
                return secure && PORTS.contains(url.getPort())
                        || HERE.contains(url.getHost()) && (secure || "http".equals(url.getScheme()));
            } catch (IllegalArgumentException noAddress) {
                return false;
            }
        }
    },
    JOB_POSTING_VIEWERS(Type.ONE_CLICK_EXPORT),
    APPLICATION_VIEWERS(Type.IN_ATS_INDICATOR);

    private final Type of;

    ConfigurationKey(Type of) {
        this.of = of;
    }

    static Optional<ConfigurationKey> named(String name) {
        return Stream.of(values()).filter(key -> key.name().equals(name)).findFirst();
    }

    boolean isOf(Integration integration) {
        return integration.type() == of;
    }

    boolean takes(String value) {
        return "ALL_PRODUCT_USERS".equals(value);
    }
}
