package dev.prospector.sync.adapter.out.http;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.sync.application.port.out.Jobs;
import dev.prospector.sync.domain.Decision;
import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.Landing;

@ApplicationScoped
class HttpJobs implements Jobs {

    private final JobClient jobs;
    private final GuardedService service;

    HttpJobs(
            @RestClient JobClient jobs,
            @ConfigProperty(name = "prospector.services.job") List<URI> addresses,
            Clock clock) {
        this.jobs = jobs;
        service = new GuardedService("job-service", addresses, clock);
    }

    @Override
    public Decision decide(ExportKey export, String jobNumber, String exporter) {
        return service.ask(
                address -> jobs.decide(
                        address, export.tenant(), export.requestId(), new JobClient.Question(jobNumber, exporter)),
                JobClient.Verdict::toDomain,
                Decision.class);
    }

    @Override
    public Landing addProspect(ExportKey export, String candidateId) {
        return service.ask(
                address -> jobs.addProspect(
                        address, export.tenant(), export.requestId(), new JobClient.Prospect(candidateId)),
                JobClient.Placed::toDomain,
                Landing.class);
    }
}
