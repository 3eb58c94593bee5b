package dev.prospector.sandbox.linkedin.onboarding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.Rows;
import dev.prospector.sandbox.linkedin.onboarding.Integration.Status;
import dev.prospector.sandbox.linkedin.onboarding.Integration.Type;

/** Which integrations the customers have, and in which state. */
public record Onboarding(
        Rows<Integration> integrations,
        Rows<StatusChange> changes,
        Rows<Configuration> configurations,
        Rows<Challenge> challenges) {

    /** What the state file holds; what an earlier version did not know of is null. */
    public record Stored(
            List<Integration> integrations,
            List<StatusChange> changes,
            List<Configuration> configurations,
            List<Challenge> challenges) {}

    public static Onboarding nothing() {
        return restore(null);
    }

    /** @param stored null for a state file of before there was an onboarding */
    public static Onboarding restore(Stored stored) {
        return stored == null
                ? new Onboarding(new Rows<>(), new Rows<>(), new Rows<>(), new Rows<>())
                : new Onboarding(
                        Rows.of(stored.integrations()),
                        Rows.of(stored.changes()),
                        Rows.of(stored.configurations()),
                        Rows.of(stored.challenges()));
    }

    public Stored stored() {
        return new Stored(integrations.all(), changes.all(), configurations.all(), challenges.all());
    }

    /**
     * The customer's admin presses Request in the onboarding widget: company level, and contract level for these contracts. May be
     * repeated: what was requested before keeps its state.
     *
     * @return what the widget hands to the page ({@code data-onintegrate})
     */
    public List<OnboardingEntry> request(Application application, Collection<String> contracts) {
        Integration.OF_COMPANY.forEach(type -> request(application.tenant(), application.organization(), type));
        contracts.forEach(contract -> request(application.tenant(), contract, Type.CSA_API));
        return OnboardingEntry.of(integrations.of(application.tenant()).toList());
    }

    private void request(String tenant, String context, Type type) {
        integrations.putIfAbsent(Integration.requested(tenant, context, type));
    }

    public Optional<Integration> requested(Application application, String context, Type type) {
        return find(application.tenant(), context, type);
    }

    private Optional<Integration> find(String tenant, String context, Type type) {
        return integrations.find(
                tenant, Integration.requested(tenant, context, type).key());
    }

    /** The integration is as given from now on. */
    public synchronized StatusChange change(Integration changed) {
        StatusChange change =
                new StatusChange(changed.tenant(), UUID.randomUUID().toString(), changed.key());
        integrations.put(changed);
        changes.put(change);
        return change;
    }

    /** That an integration went into another state, of whichever tenant. */
    public Optional<StatusChange> change(String requestId) {
        return changes.all().stream()
                .filter(change -> change.requestId().equals(requestId))
                .findAny();
    }

    /** Whether there is such an integration, which now has this name. */
    synchronized boolean name(String tenant, IntegrationKey key, String name) {
        Optional<Integration> known = integrations.find(tenant, key.text());
        known.ifPresent(integration -> integrations.put(integration.named(name)));
        return known.isPresent();
    }

    /** What was requested and is prepared becomes PARTNER_READY. */
    synchronized List<StatusChange> ready(Application application) {
        return integrations
                .of(application.tenant())
                .filter(integration -> integration.is(Status.REQUESTED) && integration.isPrepared(application))
                .map(integration -> change(integration.now(null, Status.PARTNER_READY)))
                .toList();
    }

    /** The challenge that the tenant's callback met last. */
    public Optional<Challenge> challenge(String tenant) {
        return challenges.find(tenant, Challenge.KEY);
    }

    /** In its state of today. */
    Optional<Integration> changed(String tenant, String requestId) {
        return changes.find(tenant, requestId).flatMap(change -> integrations.find(tenant, change.integration()));
    }

    /** Whether LinkedIn's admin has switched contract-level access on. */
    public boolean isContractOpen(String tenant, String contract) {
        return find(tenant, contract, Type.CSA_API)
                .filter(Integration::isEnabled)
                .isPresent();
    }
}
