package dev.prospector.sandbox.linkedin.onboarding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Challenger;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.protocol.Batch.Outcome;
import dev.prospector.sandbox.linkedin.provisioning.ChildApplication;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;

/**
 * The partner's half of onboarding: names and configurations. When both are there, an integration becomes PARTNER_READY. Pushes and
 * challenges follow the answer, in their order, as LinkedIn's do.
 */
final class Partner {

    private final Onboarding onboarding;
    private final Provisioning provisioning;
    private final Applications applications;
    private final Configurations configurations;
    private final Function<Request, Application> callers;
    private final Follow follow;

    /**
     * What happens at LinkedIn behind the partner's back.
     *
     * @param save  what was changed, before it is answered
     * @param later after the answer, one by one
     */
    record Follow(Runnable save, Executor later, Pushes pushes, Challenger challenger, Clock clock) {}

    Partner(
            Onboarding onboarding,
            Provisioning provisioning,
            Applications applications,
            Function<Request, Application> callers,
            Follow follow) {
        this.onboarding = onboarding;
        this.provisioning = provisioning;
        this.applications = applications;
        this.configurations = new Configurations(onboarding.configurations(), applications);
        this.callers = callers;
        this.follow = follow;
    }

    /** Without a good token of a customer's application refused. */
    Application calling(Request request) {
        return callers.apply(request);
    }

    Outcome name(Application caller, IntegrationKey key, String name) {
        return onboarding.name(caller.tenant(), key, name) ? Outcome.done() : Outcome.notFound();
    }

    Optional<String> configured(Application caller, ConfigurationId id) {
        return integration(caller, id).flatMap(integration -> ConfigurationKey.named(id.key())
                .flatMap(key -> configurations.value(integration, key)));
    }

    Outcome configure(Application caller, ConfigurationId id, String value) {
        Optional<Integration> integration = integration(caller, id);
        Optional<ConfigurationKey> key = ConfigurationKey.named(id.key());
        if (integration.isEmpty()) {
            return Outcome.notFound();
        }
        if (key.isEmpty()) {
            return Outcome.bad("There is no such configuration");
        }
        Outcome outcome = configurations.put(integration.get(), key.get(), value);
        if (key.get() == ConfigurationKey.CALLBACK_URL && outcome.equals(Outcome.done())) {
            follow.later().execute(() -> challenge(caller.tenant()));
        }
        return outcome;
    }

    Outcome removeConfiguration(Application caller, ConfigurationId id) {
        return integration(caller, id)
                .flatMap(integration ->
                        ConfigurationKey.named(id.key()).map(key -> configurations.remove(integration, key)))
                .orElseGet(Outcome::notFound);
    }

    /** What is named and configured now becomes ready, and the customer is told. */
    void settle(String tenant) {
        List<StatusChange> changes = onboarding.ready(applications.of(tenant).orElseThrow());
        follow.save().run();
        changes.forEach(change -> follow.later().execute(() -> push(change)));
    }

    private void push(StatusChange change) {
        follow.pushes().push(change.tenant(), change.requestId(), StatusChange.EVENT_TYPE);
    }

    private void challenge(String tenant) {
        applications
                .of(tenant)
                .filter(application -> application.callbackUrl() != null)
                .ifPresent(this::challenge);
    }

    private void challenge(Application application) {
        String id =
                provisioning.of(application.tenant()).map(ChildApplication::id).orElse(null);
        String failure = follow.challenger().challenge(application, id);
        onboarding
                .challenges()
                .put(new Challenge(
                        application.tenant(),
                        application.callbackUrl(),
                        failure,
                        follow.clock().instant()));
        follow.save().run();
    }

    private Optional<Integration> integration(Application caller, ConfigurationId id) {
        return onboarding.integrations().find(caller.tenant(), id.integration().text());
    }
}
