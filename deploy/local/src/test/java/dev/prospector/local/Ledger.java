package dev.prospector.local;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was exported at LinkedIn, kept by the test itself. Safe for many threads. */
final class Ledger {

    /** An order under the request id that LinkedIn gave it. */
    record Sent(String requestId, ExportOrder order) {

        String tenant() {
            return order.target().tenant();
        }

        String jobNumber() {
            return order.target().jobNumber();
        }

        String person() {
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

    /** @param acknowledged whether we answered the push with 2xx: then the export is ours to keep */
    void add(Sent export, boolean acknowledged) {
        sent.add(export);
        if (!acknowledged) {
            unheard.add(export);
        }
    }

    Collection<Sent> all() {
        return List.copyOf(sent);
    }

    List<Sent> of(String tenant) {
        return sent.stream().filter(export -> export.tenant().equals(tenant)).toList();
    }

    /** Those whose push was not acknowledged: LinkedIn may push them again or not. */
    Queue<Sent> unheard() {
        return unheard;
    }
}
