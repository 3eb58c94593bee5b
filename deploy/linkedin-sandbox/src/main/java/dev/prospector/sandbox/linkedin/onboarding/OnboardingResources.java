package dev.prospector.sandbox.linkedin.onboarding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Callers;
import dev.prospector.sandbox.linkedin.Challenger;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.Resources;
import dev.prospector.sandbox.linkedin.finder.Quota;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;

/** What a partner reads and writes while a customer is onboarded, in both generations of the API. */
public final class OnboardingResources implements Resources {

    private static final int CALLS_A_DAY = 5_000;
    private static final int IDLE_SECONDS = 5;

    private final Onboarding onboarding;
    private final Provisioning provisioning;
    private final Applications applications;
    private final Partner.Follow follow;

    /** @param save what was changed, before it is answered */
    public OnboardingResources(
            Onboarding onboarding,
            Provisioning provisioning,
            Applications applications,
            Pushes pushes,
            Runnable save,
            Clock clock) {
        this.onboarding = onboarding;
        this.provisioning = provisioning;
        this.applications = applications;
        this.follow = new Partner.Follow(save, oneByOne(), pushes, new Challenger(), clock);
    }

    @Override
    public void addTo(Routes routes, Callers callers) {
        var partner = new Partner(onboarding, provisioning, applications, callers::authenticated, follow);
        var unversioned = daily();
        integrations("/v2/atsIntegrations", partner, unversioned, routes);
        integrations("/rest/integrations", partner, daily(), routes);
        configurations(
                "/v2/atsIntegrations/{key}/configurations",
                new ConfigurationsEndpoint(partner, new SubResource(), unversioned),
                routes);
        configurations(
                "/rest/integrationConfigurations",
                new ConfigurationsEndpoint(partner, new OwnResource(), daily()),
                routes);
    }

    private void integrations(String path, Partner partner, Quota daily, Routes routes) {
        var endpoint = new AtsIntegrationsEndpoint(onboarding, partner, daily);
        routes.on("GET", path, endpoint::read).on("POST", path, endpoint::update);
    }

    private static void configurations(String path, ConfigurationsEndpoint endpoint, Routes routes) {
        routes.on("GET", path, endpoint::read).on("PUT", path, endpoint::put).on("DELETE", path, endpoint::remove);
    }

    private Quota daily() {
        return new Quota(CALLS_A_DAY, ChronoUnit.DAYS, follow.clock());
    }

    /** Its thread ends when there is nothing to do, so that nobody has to end it. */
    private static ThreadPoolExecutor oneByOne() {
        var executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
