package dev.prospector.integration.application.service.link;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.link.Linking;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.link.LinkedInMembers;
import dev.prospector.integration.application.port.out.link.LinkedInMembers.Consent;
import dev.prospector.integration.application.service.link.LinkingSteps.Stand;
import dev.prospector.integration.domain.link.LinkingRefused;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;
import dev.prospector.integration.domain.link.LinkingTerms;
import dev.prospector.integration.domain.link.OneTimeKey;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.provisioning.OwnAddresses;

/**
 * Completing takes two transactions with LinkedIn asked between them, never around them. Who dies between LinkedIn's answer and the second
 * one has spent the code: once the claim is over LinkedIn declines it, and the user begins again.
 */
@ApplicationScoped
class LinkingService implements Linking {
    private final LinkingSteps steps;
    private final LinkedInMembers members;
    private final OwnAddresses addresses;
    private final LinkingTerms terms;

    LinkingService(LinkingSteps steps, LinkedInMembers members, OwnAddresses addresses, LinkingTerms terms) {
        this.steps = steps;
        this.members = members;
        this.addresses = addresses;
        this.terms = terms;
    }

    @Override
    public Authorization begin(String returnTo) {
        var beginning = steps.begin(returnTo);
        var begun = beginning.begun();
        var address = terms.address(beginning.clientId(), addresses.consent(), begun);
        return new Authorization(address, begun.attempt().expiresAt());
    }

    @Override
    public void complete(String handle) {
        var stand = steps.claim(new OneTimeKey(handle).fingerprint());
        steps.finish(stand.attempt(), whoConsented(stand));
    }

    private PersonUrn whoConsented(Stand stand) {
        var attempt = stand.attempt();
        var consent = new Consent(attempt.code().orElseThrow(), attempt.verifier(), addresses.consent());
        try {
            return members.whoConsented(stand.connection(), consent);
        } catch (LinkedInDeclined e) {
            if (e.mayPass()) {
                steps.release(attempt);
                throw LinkingRefused.away(e.retryAfter());
            }
            steps.decline(attempt);
            throw new LinkingRefused(Reason.LINKEDIN_DECLINED);
        }
    }

    @Override
    public void unlink() {
        steps.unlink();
    }
}
