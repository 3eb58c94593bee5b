package dev.prospector.candidate.application.service;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;

import dev.prospector.kit.http.access.CurrentTenant;

/** Work in one tenant outside a transaction, as a request does it. */
public final class AsRequest {
    private AsRequest() {}

    public static <T> T of(String tenant, Supplier<T> work) {
        var requests = Arc.container().requestContext();
        var outer = requests.getStateIfActive();
        requests.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().is(tenant);
            return work.get();
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }
}
