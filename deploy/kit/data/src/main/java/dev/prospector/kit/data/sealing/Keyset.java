package dev.prospector.kit.data.sealing;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two keysets of architecture.md 3.7. */
public enum Keyset {
    /** Client secrets and tokens; held by integration-service alone. */
    CREDENTIALS(Duration.ZERO),
    /** Texts and profiles from LinkedIn; held by integration-service and sync-service. Events carry them too. */
    LINKEDIN_ACTIVITY(Duration.ofDays(7));

    final String property = "prospector.sealing." + label();
    private final Duration retention;

    Keyset(Duration retention) {
        this.retention = retention;
    }

    /** As files, paths and commands name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Keyset> labelled(String label) {
        return Stream.of(values())
                .filter(keyset -> keyset.label().equals(label))
                .findFirst();
    }

    /** How long Kafka keeps what was sealed last with a key (topics.yaml), so that the key has to be kept. */
    public Duration retention() {
        return retention;
    }
}
