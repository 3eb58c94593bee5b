package dev.prospector.sync.adapter.out.http.export;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.export.Jobs;
import dev.prospector.sync.domain.export.Decision;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.Placement;

@ApplicationScoped
class HttpJobs implements Jobs {

    private static final int GONE = 410;

    private final JobClient jobs;
    private final GuardedService service;

    HttpJobs(@RestClient JobClient jobs, GuardedServices services) {
        this.jobs = jobs;
        service = services.job();
    }

    @Override
    public Decision decide(ExportKey export, String jobNumber, String exporter) {
        return service.ask(
                address -> jobs.decide(
                        address, export.tenant(), export.requestId(), new JobClient.Question(jobNumber, exporter)),
                JobClient.Verdict::toDomain);
    }

    @Override
    public Placement addProspect(ExportKey export, String candidateId) {
        return service.ask(address -> placed(address, export, candidateId), placement -> placement);
    }

    /**
     * That the job or the candidate is gone is an answer, not a failure: only said so in as many words, because
     * something is removed, or made again, on that account.
     */
    private Placement placed(URI address, ExportKey export, String candidateId) {
        try {
            JobClient.Placed placed =
                    jobs.addProspect(address, export.tenant(), export.requestId(), new JobClient.Prospect(candidateId));
            return GuardedService.said(placed).toDomain();
        } catch (FailedAnswer failed) {
            if (failed.says(GONE, "JOB_DELETED")) {
                return new Placement.JobDeleted();
            }
            if (failed.says(GONE, "CANDIDATE_DELETED")) {
                return new Placement.PersonDeleted();
            }
            throw failed;
        }
    }
}
