package dev.prospector.sync.adapter.out.tracing;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.work.Traces;
import dev.prospector.sync.application.port.out.TracedWork;

@ApplicationScoped
class KitTracedWork implements TracedWork {

    @Override
    public void in(String what, String tenant, String trace, Runnable step) {
        Traces.in(tenant, trace, what + " step", step);
    }
}
