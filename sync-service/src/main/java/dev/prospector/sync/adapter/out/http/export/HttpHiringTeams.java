package dev.prospector.sync.adapter.out.http.export;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.export.HiringTeams;
import dev.prospector.sync.application.port.out.export.JobsUnavailable;
import dev.prospector.sync.domain.access.Caller;

/** However job-service fails, nobody is taken for a team member. */
@ApplicationScoped
class HttpHiringTeams implements HiringTeams {

    private final HiringTeamClient teams;
    private final GuardedService service;
    private final CurrentTenant tenant;

    HttpHiringTeams(@RestClient HiringTeamClient teams, GuardedServices services, CurrentTenant tenant) {
        this.teams = teams;
        this.tenant = tenant;
        service = services.job();
    }

    @Override
    public Set<String> jobsOf(Caller user) {
        return ask(new HiringTeamClient.Question(user.userId(), user.tenantRoles(), null));
    }

    @Override
    public boolean isOnTeam(Caller user, String jobNumber) {
        return ask(new HiringTeamClient.Question(user.userId(), user.tenantRoles(), Set.of(jobNumber)))
                .contains(jobNumber);
    }

    /** The guard may call on another thread, where no request names the tenant. */
    private Set<String> ask(HiringTeamClient.Question question) {
        String here = tenant.id();
        try {
            return service.ask(address -> teams.jobs(address, here, question), HiringTeamClient.Jobs::said)
                    .jobNumbers();
        } catch (ServiceAway away) {
            throw new JobsUnavailable(away.retryAfter());
        } catch (CallRejected rejected) {
            throw new JobsUnavailable(Duration.ZERO);
        }
    }
}
