package dev.prospector.sync.adapter.out.tracing;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.Traces;
import dev.prospector.sync.application.port.out.Claim;
import dev.prospector.sync.application.port.out.TracedWork;

@ApplicationScoped
class KitTracedWork implements TracedWork {

    @Override
    public void in(Claim claim, Runnable step) {
        Traces.in(claim.export().tenant(), claim.trace(), "export step", step);
    }
}
