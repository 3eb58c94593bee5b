package dev.prospector.sandbox.linkedin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;

/**
 * What was called at LinkedIn and what LinkedIn pushed, oldest first: never a secret, token or body. Keeps the newest 10,000
 * entries, in memory only. WireMock's own journal under {@code /__admin/requests} has the raw requests of the last minutes.
 */
public final class Journal {

    private static final int CAPACITY = 10_000;

    /**
     * @param kind        CALLED by a customer's system, or PUSHED to it
     * @param status      of the answer; 0 when there was none
     * @param tenant      null when the caller is not known
     * @param application its client id, or null
     * @param requestId   the export, or null
     * @param retryAfter  seconds that the caller was told to wait, or null
     * @param fault       that it met: STATUS, DELAY, RESET or THROTTLE, or null
     */
    public record Entry(
            Kind kind,
            String method,
            String path,
            int status,
            String tenant,
            String application,
            String requestId,
            Integer retryAfter,
            String fault,
            Instant time) {}

    /** Direction of a journal entry, seen from LinkedIn. */
    public enum Kind {
        CALLED,
        PUSHED
    }

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Clock clock;

    public Journal(Clock clock) {
        this.clock = clock;
    }

    /** @param fault null for a call that met none */
    void called(Request request, Reply reply, Optional<Application> by, String fault) {
        add(new Entry(
                Kind.CALLED,
                request.method(),
                request.path(),
                reply.status(),
                by.map(Application::tenant).orElse(null),
                by.map(Application::clientId).orElse(null),
                request.query().value("requestId").orElse(null),
                retryAfter(reply),
                fault,
                clock.instant()));
    }

    /** LinkedIn gives whole seconds. */
    private static Integer retryAfter(Reply reply) {
        String seconds = reply.headers().get("Retry-After");
        return seconds == null ? null : Integer.valueOf(seconds);
    }

    /** @param fault null for a push that met none */
    void pushed(Application to, String path, int status, String requestId, String fault) {
        add(new Entry(
                Kind.PUSHED,
                "POST",
                path,
                status,
                to.tenant(),
                to.clientId(),
                requestId,
                null,
                fault,
                clock.instant()));
    }

    private synchronized void add(Entry entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Entry> of(String tenant) {
        return entries().stream().filter(entry -> tenant.equals(entry.tenant())).toList();
    }

    public synchronized void removeOf(String tenant) {
        entries.removeIf(entry -> tenant.equals(entry.tenant()));
    }

    public synchronized void clear() {
        entries.clear();
    }
}
