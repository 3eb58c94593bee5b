package dev.prospector.candidate.adapter.out.http;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.candidate.application.port.out.access.JobPeople;
import dev.prospector.candidate.application.port.out.access.RelationsUnavailable;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Applications;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.kit.http.access.CurrentTenant;

@ApplicationScoped
class HttpJobPeople implements JobPeople {
    private final JobClient jobs;
    private final GuardedJobService service;
    private final CurrentTenant tenant;

    HttpJobPeople(@RestClient JobClient jobs, GuardedJobService service, CurrentTenant tenant) {
        this.jobs = jobs;
        this.service = service;
        this.tenant = tenant;
    }

    @Override
    public Set<CandidateId> in(Caller caller, UUID job, Optional<UUID> stage) {
        var here = tenant.id();
        var question = JobClient.PeopleQuestion.of(caller, job, stage);
        return service.ask(
                address -> jobs.people(address, here, question), JobClient.People::toDomain, RelationsUnavailable::new);
    }

    @Override
    public Applications applications(Caller caller, CandidateId candidate) {
        var here = tenant.id();
        var question = JobClient.DeletionQuestion.of(caller, candidate);
        return service.ask(
                address -> jobs.deletions(address, here, question),
                JobClient.Deletion::toDomain,
                RelationsUnavailable::new);
    }
}
