package dev.prospector.sync.adapter.out.http;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.http.call.CallConfig;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.kit.http.call.Refusals;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;

/** The services that are asked, each with the one breaker that all calls to it share. */
@Singleton
public class GuardedServices {
    private static final Refusals REFUSALS = new Refusals(ServiceAway::new, CallRejected::new);

    private final GuardedService integration;
    private final GuardedService candidate;
    private final GuardedService job;

    GuardedServices(
            @ConfigProperty(name = "prospector.services.integration") List<URI> integration,
            @ConfigProperty(name = "prospector.services.candidate") List<URI> candidate,
            @ConfigProperty(name = "prospector.services.job") List<URI> job,
            CallConfig calls,
            Clock clock) {
        this.integration = new GuardedService("integration-service", integration, calls, clock, REFUSALS);
        this.candidate = new GuardedService("candidate-service", candidate, calls, clock, REFUSALS);
        this.job = new GuardedService("job-service", job, calls, clock, REFUSALS);
    }

    public GuardedService integration() {
        return integration;
    }

    public GuardedService candidate() {
        return candidate;
    }

    public GuardedService job() {
        return job;
    }
}
