package dev.prospector.sandbox.linkedin.onboarding;

import java.util.List;
import java.util.function.Predicate;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.onboarding.Integration.Status;
import dev.prospector.sandbox.linkedin.onboarding.Integration.Type;

/**
 * The customer's admin in Recruiter, who switches access on and off: for the company, or for a contract (section 1.4 of LinkedIn's
 * contract).
 */
public final class AdminSwitch {

    private final Onboarding onboarding;

    public AdminSwitch(Onboarding onboarding) {
        this.onboarding = onboarding;
    }

    /** All integrations of the organization, or none: refused with 409 unless the partner has prepared every one. */
    public List<StatusChange> company(Application application, boolean on) {
        return turn(application, on, integration -> integration.type() != Type.CSA_API);
    }

    /** @param contract a contract's URN; null for all that were requested */
    public List<StatusChange> contract(Application application, String contract, boolean on) {
        return turn(
                application,
                on,
                integration -> integration.type() == Type.CSA_API
                        && (contract == null || integration.context().equals(contract)));
    }

    private List<StatusChange> turn(Application application, boolean on, Predicate<Integration> which) {
        synchronized (onboarding) {
            List<Integration> meant = onboarding
                    .integrations()
                    .of(application.tenant())
                    .filter(which)
                    .sorted(Integration.COMPANY_FIRST)
                    .toList();
            if (meant.isEmpty()) {
                throw Problem.notFound(
                        "UNKNOWN_INTEGRATION", "Nobody requested this; do that with POST /sandbox/onboarding.");
            }
            return on ? on(meant, application) : off(meant);
        }
    }

    private List<StatusChange> on(List<Integration> meant, Application application) {
        boolean prepared = meant.stream()
                .allMatch(integration -> !integration.is(Status.REQUESTED) && integration.isPrepared(application));
        if (!prepared) {
            throw Problem.of(
                    409,
                    "NOT_PARTNER_READY",
                    "The partner has not named and configured all of this; wait, or notify it.");
        }
        return change(
                meant.stream().filter(integration -> !integration.isEnabled()).toList(), Status.ENABLED);
    }

    private List<StatusChange> off(List<Integration> meant) {
        return change(meant.stream().filter(Integration::isEnabled).toList(), Status.DISABLED);
    }

    private List<StatusChange> change(List<Integration> some, Status status) {
        return some.stream()
                .map(integration -> onboarding.change(integration.now(null, status)))
                .toList();
    }
}
