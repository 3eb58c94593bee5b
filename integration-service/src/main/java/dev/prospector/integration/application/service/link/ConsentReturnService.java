package dev.prospector.integration.application.service.link;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.link.ConsentReturn;
import dev.prospector.integration.application.port.out.link.LinkingAttempts;
import dev.prospector.integration.domain.link.AuthorizationCode;
import dev.prospector.integration.domain.link.Fingerprint;
import dev.prospector.integration.domain.link.LinkingAttempt;
import dev.prospector.integration.domain.link.LinkingAttempt.Phase;
import dev.prospector.integration.domain.link.LinkingRefused;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;
import dev.prospector.integration.domain.link.LinkingTerms;
import dev.prospector.integration.domain.link.OneTimeKey;
import dev.prospector.kit.data.sql.Tenants;

/** The state tells the tenant; what follows is one transaction in it, in which the state is used up. */
@ApplicationScoped
class ConsentReturnService implements ConsentReturn {
    /** LinkedIn's words for a member's no, and OAuth's (RFC 6749, 4.1.2.1). */
    private static final Set<String> NO = Set.of("user_cancelled_login", "user_cancelled_authorize", "access_denied");

    private static final String HANDLE = "linkedin";
    private static final String ERROR = "linkedinError";

    private final Tenants tenants;
    private final LinkingAttempts attempts;
    private final LinkingTerms terms;
    private final Clock clock;

    ConsentReturnService(Tenants tenants, LinkingAttempts attempts, LinkingTerms terms, Clock clock) {
        this.tenants = tenants;
        this.attempts = attempts;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Onward take(String state, Optional<String> code, Optional<String> error) {
        var fingerprint = new OneTimeKey(state).fingerprint();
        var tenant = attempts.tenantOf(fingerprint).orElseThrow(ConsentReturnService::unknown);
        return tenants.in(tenant, () -> take(fingerprint, code, error));
    }

    private Onward take(Fingerprint state, Optional<String> code, Optional<String> error) {
        var attempt = attempts.holdByState(state)
                .filter(known -> known.awaitsLinkedIn(clock.instant()))
                .orElseThrow(ConsentReturnService::unknown);
        if (error.isPresent()) {
            return error.filter(NO::contains).isPresent()
                    ? over(attempt, Phase.DENIED, Outcome.DENIED, "LINK_DENIED")
                    : declined(attempt);
        }
        return code.flatMap(AuthorizationCode::of)
                .map(given -> consented(attempt, given))
                .orElseGet(() -> declined(attempt));
    }

    private Onward consented(LinkingAttempt attempt, AuthorizationCode code) {
        var handle = OneTimeKey.fresh();
        attempts.save(attempt.consented(code, handle, terms.handleLives(), clock.instant()));
        return new Onward(attempt.returnTo().with(HANDLE, handle.reveal()), Outcome.CONSENTED);
    }

    private Onward declined(LinkingAttempt attempt) {
        return over(attempt, Phase.DECLINED, Outcome.DECLINED, "LINKEDIN_DECLINED");
    }

    private Onward over(LinkingAttempt attempt, Phase how, Outcome outcome, String word) {
        attempts.save(attempt.over(how));
        return new Onward(attempt.returnTo().with(ERROR, word), outcome);
    }

    private static LinkingRefused unknown() {
        return new LinkingRefused(Reason.STATE_UNKNOWN);
    }
}
