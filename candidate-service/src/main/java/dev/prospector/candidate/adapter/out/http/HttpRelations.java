package dev.prospector.candidate.adapter.out.http;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.candidate.application.port.out.access.Relations;
import dev.prospector.candidate.application.port.out.access.RelationsUnavailable;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.kit.http.access.CurrentTenant;

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
        var here = tenant.id();
        var question = JobClient.Question.of(caller, candidates);
        var visible = new HashSet<>(candidates);
        visible.retainAll(service.ask(
                address -> jobs.visible(address, here, question),
                JobClient.Answer::toDomain,
                RelationsUnavailable::new));
        return visible;
    }
}
