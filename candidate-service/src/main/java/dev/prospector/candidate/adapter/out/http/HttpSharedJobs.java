package dev.prospector.candidate.adapter.out.http;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.candidate.application.port.out.merge.ApplicationsUnavailable;
import dev.prospector.candidate.application.port.out.merge.SharedJobs;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.kit.http.access.CurrentTenant;

@ApplicationScoped
class HttpSharedJobs implements SharedJobs {
    private final JobClient jobs;
    private final GuardedJobService service;
    private final CurrentTenant tenant;

    HttpSharedJobs(@RestClient JobClient jobs, GuardedJobService service, CurrentTenant tenant) {
        this.jobs = jobs;
        this.service = service;
        this.tenant = tenant;
    }

    @Override
    public List<UUID> of(Collection<CandidateId> one, Collection<CandidateId> other) {
        var here = tenant.id();
        var question = JobClient.SharedQuestion.of(one, other);
        return service.ask(
                address -> jobs.shared(address, here, question),
                JobClient.Shared::toDomain,
                ApplicationsUnavailable::new);
    }
}
