package dev.prospector.integration.application.service.connection;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.Connecting;
import dev.prospector.integration.application.port.in.connection.LinkedInAway;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.application.port.out.connection.Provisioning.AlreadyProvisioned;
import dev.prospector.integration.application.port.out.connection.Provisioning.Known;
import dev.prospector.integration.application.service.connection.ConnectingSteps.Plan;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecrets;

/** Connecting takes two transactions with LinkedIn asked between them, never around them; a crash leaves nothing that cannot be done again. */
@ApplicationScoped
class ConnectingService implements Connecting {
    /** Where LinkedIn did not say. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private final ConnectingSteps steps;
    private final ConnectionRequests requests;
    private final Provisioning provisioning;

    ConnectingService(ConnectingSteps steps, ConnectionRequests requests, Provisioning provisioning) {
        this.steps = steps;
        this.requests = requests;
        this.provisioning = provisioning;
    }

    @Override
    public void connect() {
        var plan = steps.begin();
        var isDone = false;
        try {
            steps.finish(plan, application(plan));
            isDone = true;
        } catch (LinkedInDeclined e) {
            throw new LinkedInAway(e.retryAfter().isZero() ? SOON : e.retryAfter());
        } finally {
            if (!isDone) {
                steps.giveUp(plan);
            }
        }
    }

    @Override
    public void request(List<IntegrationKey> integrations) {
        requests.request(integrations);
    }

    @Override
    public void notifyPartner() {
        requests.notifyPartner();
    }

    private ChildApplication application(Plan plan) {
        var definition = plan.definition();
        var known = plan.connection().flatMap(connection -> provisioning.find(definition.foreignId()));
        if (known.isPresent()) {
            keepRight(known.get(), definition);
            return own(plan.connection().orElseThrow(), known.get());
        }
        try {
            var made = provisioning.create(definition);
            return new ChildApplication(made.application(), made.clientId(), ClientSecrets.only(made.secret()));
        } catch (AlreadyProvisioned e) {
            return adopt(definition);
        }
    }

    /** Should the parent have made another one for the tenant, ours is of no use any more. */
    private ChildApplication own(Connection connection, Known known) {
        var own = connection.application();
        return known.application().equals(own.urn()) ? own : adopt(known);
    }

    /** Made by us before, but we did not live to store its secret: LinkedIn tells no secret twice, so it gets another one. */
    private ChildApplication adopt(ApplicationDefinition definition) {
        var known = provisioning.find(definition.foreignId()).orElseThrow(() -> new LinkedInAway(SOON));
        keepRight(known, definition);
        return adopt(known);
    }

    private ChildApplication adopt(Known known) {
        var secret = provisioning.roll(known.definition(), known.application());
        return new ChildApplication(known.application(), known.clientId(), ClientSecrets.only(secret));
    }

    private void keepRight(Known known, ApplicationDefinition definition) {
        if (!known.definition().equals(definition)) {
            provisioning.update(known.application(), definition);
        }
    }
}
