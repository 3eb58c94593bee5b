package dev.prospector.candidate.adapter.out.http;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.candidate.application.port.out.Relations;
import dev.prospector.candidate.application.port.out.RelationsUnavailable;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.kit.http.CurrentTenant;
import dev.prospector.kit.http.call.CallConfig;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.kit.http.call.Refusals;

@ApplicationScoped
class HttpRelations implements Relations {
    private final JobClient jobs;
    private final GuardedService service;
    private final CurrentTenant tenant;

    HttpRelations(
            @RestClient JobClient jobs,
            @ConfigProperty(name = "prospector.services.job") List<URI> addresses,
            CallConfig calls,
            Clock clock,
            CurrentTenant tenant) {
        this.jobs = jobs;
        this.service =
                new GuardedService("job-service", addresses, calls, clock, Refusals.both(RelationsUnavailable::new));
        this.tenant = tenant;
    }

    /** Whatever is answered, nobody is visible who was not asked about. */
    @Override
    public Set<CandidateId> visible(Caller caller, Set<CandidateId> candidates) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no transaction waits for another service");
        }
        var here = tenant.id();
        var question = JobClient.Question.of(caller, candidates);
        var visible = new HashSet<>(candidates);
        visible.retainAll(service.ask(address -> jobs.visible(address, here, question), JobClient.Answer::toDomain));
        return visible;
    }
}
