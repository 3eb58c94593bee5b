package dev.prospector.local.faults;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What was exported at LinkedIn, kept by the test itself. Safe for many threads. */
public final class Ledger {

    /** An order under the request id that LinkedIn gave it. */
    public record Sent(String requestId, ExportOrder order) {

        String tenant() {
            return order.target().tenant();
        }

        String jobNumber() {
            return order.target().jobNumber();
        }

        public String person() {
            return order.member().person();
        }

        @Override
        public String toString() {
            return requestId + " of " + person() + " to " + tenant() + "'s " + jobNumber() + " by "
                    + order.target().exportedBy();
        }
    }

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Sent> unheard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger heard = new AtomicInteger();

    /** @param acknowledged whether we answered the push with 2xx: then the export is ours to keep */
    public void add(Sent export, boolean acknowledged) {
        sent.add(export);
        if (acknowledged) {
            heard.incrementAndGet();
        } else {
            unheard.add(export);
        }
    }

    /** LinkedIn pushed a notice once more, and we acknowledged it. */
    public void heardAgain() {
        heard.incrementAndGet();
    }

    /** Pushes that we acknowledged; a notice may come several times. */
    public int heard() {
        return heard.get();
    }

    public int size() {
        return sent.size();
    }

    public Collection<Sent> all() {
        return List.copyOf(sent);
    }

    List<Sent> of(String tenant) {
        return sent.stream().filter(export -> export.tenant().equals(tenant)).toList();
    }

    /** Those whose push was not acknowledged: LinkedIn may push them again or not. */
    public Queue<Sent> unheard() {
        return unheard;
    }
}
