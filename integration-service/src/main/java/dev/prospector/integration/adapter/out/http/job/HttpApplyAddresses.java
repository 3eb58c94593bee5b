package dev.prospector.integration.adapter.out.http.job;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.integration.application.port.out.connection.ApplyAddressUntold;
import dev.prospector.integration.application.port.out.connection.ApplyAddresses;
import dev.prospector.integration.domain.settings.UrlTemplate;
import dev.prospector.kit.http.call.CallConfig;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.kit.http.call.Refusals;

/** With a breaker of its own: users who look at seats are not to wait for what is told in the background. */
@ApplicationScoped
class HttpApplyAddresses implements ApplyAddresses {
    private final JobClient jobs;
    private final GuardedService service;

    HttpApplyAddresses(
            @RestClient JobClient jobs,
            @ConfigProperty(name = "prospector.services.job") List<URI> addresses,
            CallConfig calls,
            Clock clock) {
        this.jobs = jobs;
        this.service = new GuardedService(
                "job-service/apply-address", addresses, calls, clock, Refusals.both(ApplyAddressUntold::new));
    }

    @Override
    public void tell(String tenant, long version, Optional<UrlTemplate> address) {
        var told = new JobClient.ApplyAddress(
                version, address.map(UrlTemplate::text).orElse(null));
        service.ask(
                replica -> {
                    jobs.tellApplyAddress(replica, tenant, told);
                    return true;
                },
                heard -> heard);
    }
}
