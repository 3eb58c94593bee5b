package dev.prospector.gateway.explanations;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/** Composes why what LinkedIn adds to a candidate's page works for the caller or does not (product.md 4.1). */
@ApplicationScoped
public class CandidateExplanations {
    private static final Feature[] FEATURES = {Feature.WIDGET, Feature.INDICATOR, Feature.INMAIL_TEXT};

    private final ServiceChecks checks;

    CandidateExplanations(ServiceChecks checks) {
        this.checks = checks;
    }

    /**
     * Asks the services that know.
     *
     * @param need by which it says how long they are waited for
     * @return waits for them; throws {@link dev.prospector.gateway.parts.PartRefused} when candidate-service refuses the caller
     */
    public Supplier<LinkedInExplanations> begin(Asking asking, String candidateId, ServiceCalls.Need need) {
        var about = new ServiceChecks.About(null, candidateId, null);
        var found = checks.begin(asking, about, need, FEATURES);
        return () -> LinkedInExplanations.of(
                found.get().decidedBy(Service.CANDIDATE, CandidateExplanations::tellsOfThem), FEATURES);
    }

    /** In which jobs they are, and whether LinkedIn knows them, is for those alone who may see them. */
    private static boolean tellsOfThem(CheckPart part) {
        return part.service() == Service.JOB
                || part.service() == Service.INTEGRATION && part.feature() == Feature.WIDGET;
    }
}
