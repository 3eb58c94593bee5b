package dev.prospector.candidate.adapter.out.http;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.candidate.application.port.out.Relations;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.kit.http.CurrentTenant;

@ApplicationScoped
class HttpRelations implements Relations {
    private final JobClient jobs;
    private final GuardedJobService service;
    private final CurrentTenant tenant;

    HttpRelations(@RestClient JobClient jobs, GuardedJobService service, CurrentTenant tenant) {
        this.jobs = jobs;
        this.service = service;
        this.tenant = tenant;
    }

    /** Whatever is answered, nobody is visible who was not asked about. */
    @Override
    public Set<CandidateId> visible(Caller caller, Set<CandidateId> candidates) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no transaction waits for another service");
        }
        var question = JobClient.Question.of(caller, candidates);
        var visible = new HashSet<>(candidates);
        visible.retainAll(service.ask(address -> jobs.visible(address, tenant.id(), question)));
        return visible;
    }
}
