package dev.prospector.sandbox.control.recruiter;

import java.util.List;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.onboarding.Integration;
import dev.prospector.sandbox.linkedin.onboarding.OnboardingEntry;
import dev.prospector.sandbox.linkedin.onboarding.StatusChange;
import dev.prospector.sandbox.state.Store;
import dev.prospector.sandbox.state.World;

/** The customer's admin in the onboarding widget, and LinkedIn's admin who switches access on and off. */
final class OnboardingEndpoints {

    private final Store store;
    private final World world;
    private final Known known;
    private final Pushes pushes;

    /**
     * @param contracts    null for company level only
     * @param organization whose admin presses; null for the tenant's own
     */
    private record Asked(String tenant, List<String> contracts, String organization) {}

    /**
     * @param integrationContext null for the organization
     * @param integrationName    null leaves the name
     */
    private record Order(
            String tenant,
            String integrationContext,
            Integration.Type integrationType,
            String integrationName,
            Integration.Status integrationStatus) {}

    private record Outcome(String requestId, int pushStatus) {}

    OnboardingEndpoints(Store store, Pushes pushes) {
        this.store = store;
        this.world = store.world();
        this.known = new Known(world);
        this.pushes = pushes;
    }

    /**
     * {@code POST /sandbox/onboarding}: presses Request; answers what the widget hands to {@code data-onintegrate}. What becomes of a
     * request of another organization's admin at LinkedIn is not played.
     */
    Reply request(Request request) {
        Asked asked = request.json(Asked.class);
        List<String> contracts = asked.contracts() == null ? List.of() : asked.contracts();
        contracts.forEach(contract -> Known.contract(contract, "contracts"));
        Application application = known.application(asked.tenant());
        if (asked.organization() != null && !asked.organization().equals(application.organization())) {
            String stranger = Required.organization(asked.organization(), "organization");
            return Reply.json(200, OnboardingEntry.ofStranger(stranger, contracts));
        }
        List<OnboardingEntry> entries = world.onboarding().request(application, contracts);
        store.save();
        return Reply.json(200, entries);
    }

    /** {@code POST /sandbox/integrations/{requestId}/push}: pushes once more that an integration went into another state. */
    Reply pushAgain(Request request) {
        return pushed(world.onboarding()
                .change(request.pathValue("requestId"))
                .orElseThrow(() -> Problem.notFound("UNKNOWN_REQUEST", "There is no such change of an integration.")));
    }

    /** {@code POST /sandbox/integrations}: an integration goes into another state, which is pushed once. */
    Reply change(Request request) {
        StatusChange change = world.onboarding().change(changed(request.json(Order.class)));
        store.save();
        return pushed(change);
    }

    private Reply pushed(StatusChange change) {
        int status = pushes.push(change.tenant(), change.requestId(), StatusChange.EVENT_TYPE);
        return Reply.json(200, new Outcome(change.requestId(), status));
    }

    private Integration changed(Order order) {
        if (order.integrationType() == null || order.integrationStatus() == null) {
            throw Problem.invalid("REQUIRED", "integrationType and integrationStatus are required.");
        }
        Application application = known.application(order.tenant());
        return world.onboarding()
                .requested(application, context(order, application), order.integrationType())
                .orElseThrow(() -> Problem.notFound(
                        "UNKNOWN_INTEGRATION", "Nobody requested this; do that with POST /sandbox/onboarding."))
                .now(order.integrationName(), order.integrationStatus());
    }

    private static String context(Order order, Application application) {
        return order.integrationContext() == null ? application.organization() : order.integrationContext();
    }
}
