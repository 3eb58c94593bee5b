package dev.prospector.kit.http.token;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import io.quarkus.security.AuthenticationFailedException;
import org.jboss.logging.Logger;

/**
 * The identity provider's keys, kept for 24 hours while it is away. A key that is not known is looked for, at most once in ten seconds
 * whatever comes in: who asks in between waits for the next look, so that a rotation of keys refuses nobody.
 */
final class TokenKeys {
    static final Duration KEPT = Duration.ofHours(24);
    static final Duration PAUSE = Duration.ofSeconds(10);

    /** After that, keys are fetched again although they serve: one may have been withdrawn. */
    static final Duration FRESH = Duration.ofMinutes(10);

    /** Who may wait for a look: more would hold what good callers need. */
    static final int WAITING = 100;

    private static final Logger LOG = Logger.getLogger(TokenKeys.class);

    private final PublishedKeys published;
    private final Clock clock;
    private final Later later;

    private Map<String, PublicKey> keys = Map.of();
    private Instant fetched = Instant.MIN;
    private Instant looked = Instant.MIN;
    private boolean failed;
    private CompletableFuture<Void> look;
    private int waiting;
    private final Set<String> vain = new HashSet<>();

    TokenKeys(PublishedKeys published, Clock clock, Later later) {
        this.published = published;
        this.clock = clock;
        this.later = later;
    }

    /**
     * The key of that id, at once when it is known. Fails with {@link KeysUnavailable}, or with
     * {@link AuthenticationFailedException} when the identity provider has no such key.
     */
    synchronized CompletableFuture<PublicKey> find(String id) {
        var now = clock.instant();
        var key = key(id, now);
        if (key == null) {
            return lookFor(id, now);
        }
        if (isPast(fetched, FRESH, now) && isPast(looked, PAUSE, now)) {
            refresh();
        }
        return CompletableFuture.completedFuture(key);
    }

    /** Fetches without anybody waiting for it. */
    synchronized void refresh() {
        nextLook(clock.instant());
    }

    private PublicKey key(String id, Instant now) {
        return isPast(fetched, KEPT, now) ? null : keys.get(id);
    }

    private CompletableFuture<PublicKey> lookFor(String id, Instant asked) {
        var now = clock.instant();
        var early = !isPast(looked, PAUSE, now);
        if (early && vain.contains(id)) {
            return CompletableFuture.failedFuture(new AuthenticationFailedException("no such key"));
        }
        if (waiting == WAITING || early && failed && look == null) {
            return CompletableFuture.failedFuture(new KeysUnavailable(Duration.between(now, looked.plus(PAUSE)), null));
        }
        waiting++;
        return nextLook(now).whenComplete((done, failure) -> leave()).thenCompose(done -> found(id, asked));
    }

    private synchronized void leave() {
        waiting--;
    }

    private synchronized CompletableFuture<PublicKey> found(String id, Instant asked) {
        var key = keys.get(id);
        if (key != null) {
            return CompletableFuture.completedFuture(key);
        }
        if (looked.isBefore(asked)) {
            // That look began before anybody asked for this key, which may be newer.
            return lookFor(id, asked);
        }
        vain.add(id);
        return CompletableFuture.failedFuture(new AuthenticationFailedException("no such key"));
    }

    /** The one that runs or waits for its time, or a new one. */
    private CompletableFuture<Void> nextLook(Instant now) {
        if (look != null) {
            return look;
        }
        var mine = new CompletableFuture<Void>();
        look = mine;
        if (isPast(looked, PAUSE, now)) {
            start(mine);
        } else {
            later.run(Duration.between(now, looked.plus(PAUSE)), () -> start(mine));
        }
        return mine;
    }

    private synchronized void start(CompletableFuture<Void> mine) {
        looked = clock.instant();
        vain.clear();
        published.fetch().whenComplete((found, failure) -> end(mine, found, failure));
    }

    private void end(CompletableFuture<Void> mine, Map<String, PublicKey> found, Throwable failure) {
        synchronized (this) {
            look = null;
            failed = failure != null;
            if (!failed) {
                keys = found;
                fetched = looked;
            }
        }
        // Outside of the lock: whoever waits goes on here.
        if (failure == null) {
            mine.complete(null);
        } else {
            LOG.warnf("the identity provider's keys cannot be fetched: %s", failure);
            mine.completeExceptionally(new KeysUnavailable(PAUSE, failure));
        }
    }

    private static boolean isPast(Instant start, Duration time, Instant now) {
        return start.equals(Instant.MIN) || !now.isBefore(start.plus(time));
    }
}
