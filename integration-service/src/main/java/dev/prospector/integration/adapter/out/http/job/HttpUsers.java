package dev.prospector.integration.adapter.out.http.job;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.integration.application.port.out.seat.Users;
import dev.prospector.integration.application.port.out.seat.UsersUnavailable;
import dev.prospector.integration.domain.seat.DirectoryUser;
import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.call.CallConfig;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.kit.http.call.Refusals;

@ApplicationScoped
class HttpUsers implements Users {
    private final JobClient jobs;
    private final GuardedService service;
    private final CurrentTenant tenant;

    HttpUsers(
            @RestClient JobClient jobs,
            @ConfigProperty(name = "prospector.services.job") List<URI> addresses,
            CallConfig calls,
            Clock clock,
            CurrentTenant tenant) {
        this.jobs = jobs;
        this.service = new GuardedService("job-service", addresses, calls, clock, Refusals.both(UsersUnavailable::new));
        this.tenant = tenant;
    }

    /** Whatever is answered, nobody else is found. */
    @Override
    public Optional<DirectoryUser> find(String userId) {
        var here = tenant.id();
        var question = new JobClient.Ids(List.of(userId));
        return service.ask(address -> jobs.known(address, here, question), JobClient.Known::toDomain).stream()
                .filter(user -> user.userId().equals(userId))
                .findFirst();
    }

    /** The guard may call on another thread, where no request names the tenant. */
    @Override
    public List<List<DirectoryUser>> search(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var here = tenant.id();
        var question = new JobClient.Searches(words);
        return service.ask(address -> jobs.search(address, here, question), found -> found.toDomain(words.size()));
    }
}
