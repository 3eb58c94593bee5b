package dev.prospector.kit.data.sealing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.data.work.WorkLoop;

/**
 * Re-seals in the background when a keyset has got another primary key. A pass that found nothing settles the matter for an hour: values
 * that a transaction still had in hand, or an event that was sealed before, may come after it.
 */
@ApplicationScoped
class ResealLoop {
    private static final Duration SETTLED = Duration.ofHours(1);

    private final Sealing sealing;
    private final Resealing resealing;
    private final Clock clock;
    private final Duration every;
    private final List<Keyset> keysets;
    private final Map<Keyset, Clean> clean = new ConcurrentHashMap<>();
    private WorkLoop loop;

    /** Under which key a pass found nothing to do, and when. */
    private record Clean(int primary, Instant at) {}

    ResealLoop(
            Sealing sealing,
            SealedColumns columns,
            Resealing resealing,
            Clock clock,
            @ConfigProperty(name = "prospector.sealing.checked-every", defaultValue = "30s") Duration every) {
        this.sealing = sealing;
        this.resealing = resealing;
        this.clock = clock;
        this.every = every;
        keysets = Stream.of(Keyset.values())
                .filter(keyset -> !columns.of(keyset).isEmpty())
                .toList();
    }

    void start(@Observes StartupEvent event) {
        if (!keysets.isEmpty()) {
            loop = WorkLoop.start("reseal", every, this::step);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    /** There are rows under another key: do not wait. */
    void nudge(Keyset keyset) {
        clean.remove(keyset);
        if (loop != null) {
            loop.nudge();
        }
    }

    private boolean step() {
        return keysets.stream().filter(this::isDue).filter(this::pass).count() > 0;
    }

    private boolean isDue(Keyset keyset) {
        var last = clean.get(keyset);
        return last == null
                || last.primary != sealing.keys(keyset).primary()
                || last.at.plus(SETTLED).isBefore(clock.instant());
    }

    /** @return whether there may be more to do at once */
    private boolean pass(Keyset keyset) {
        var primary = sealing.keys(keyset).primary();
        var pass = resealing.pass(keyset);
        if (pass.found() == 0) {
            clean.put(keyset, new Clean(primary, clock.instant()));
        }
        return pass.resealed() > 0;
    }
}
