package dev.prospector.sandbox.linkedin.onboarding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.Finders;
import dev.prospector.sandbox.linkedin.finder.Quota;

/** What a partner reads while a customer is onboarded. */
public final class OnboardingFinders implements Finders {

    private static final int CALLS_A_DAY = 5_000;

    private final Onboarding onboarding;
    private final Quota daily;

    public OnboardingFinders(Onboarding onboarding, Clock clock) {
        this.onboarding = onboarding;
        this.daily = new Quota(CALLS_A_DAY, ChronoUnit.DAYS, clock);
    }

    @Override
    public void addTo(Routes routes, Function<Request, Application> callers) {
        routes.on("GET", "/v2/atsIntegrations", new AtsIntegrationsEndpoint(onboarding, callers, daily)::read);
    }
}
