package dev.prospector.kit.data.sql;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.MDC;

import dev.prospector.kit.http.access.CurrentTenant;

/**
 * The only way to work for a tenant outside an HTTP request: a fresh request context, then one transaction (architecture.md 3.1).
 * Work for a second tenant inside the first one's transaction is refused: it would store rows under the wrong tenant.
 */
@ApplicationScoped
public class Tenants {
    public void in(String tenant, Runnable work) {
        in(tenant, () -> {
            work.run();
            return null;
        });
    }

    /** @throws IllegalStateException inside a transaction */
    public <T> T in(String tenant, Supplier<T> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("one transaction, one tenant: this one has begun already");
        }
        var requests = Arc.container().requestContext();
        var outer = requests.getStateIfActive();
        var outerTenant = MDC.get("tenant");
        requests.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().is(tenant);
            MDC.put("tenant", tenant);
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
            restore(outerTenant);
        }
    }

    private static void restore(Object outerTenant) {
        if (outerTenant == null) {
            MDC.remove("tenant");
        } else {
            MDC.put("tenant", outerTenant);
        }
    }
}
