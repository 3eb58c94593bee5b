package dev.prospector.integration.application.service.link;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.link.ForeignReturn;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ChosenSettings;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.link.LinkingAttempts;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.Fingerprint;
import dev.prospector.integration.domain.link.LinkingAttempt;
import dev.prospector.integration.domain.link.LinkingAttempt.Phase;
import dev.prospector.integration.domain.link.LinkingRefused;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;
import dev.prospector.integration.domain.link.LinkingTerms;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.ReturnAddress;
import dev.prospector.integration.domain.link.UserLink;

/** What linking does between its calls to LinkedIn; each method is one transaction, and what a refusal ends stays ended. */
@ApplicationScoped
@Transactional(dontRollbackOn = LinkingRefused.class)
class LinkingSteps {
    private final UsableConnection usable;
    private final Connections connections;
    private final ChosenSettings settings;
    private final LinkingAttempts attempts;
    private final LinkedUsers users;
    private final LinkChanges changes;
    private final Caller caller;
    private final LinkingTerms terms;
    private final Clock clock;

    LinkingSteps(
            UsableConnection usable,
            Connections connections,
            ChosenSettings settings,
            LinkingAttempts attempts,
            LinkedUsers users,
            LinkChanges changes,
            Caller caller,
            LinkingTerms terms,
            Clock clock) {
        this.usable = usable;
        this.connections = connections;
        this.settings = settings;
        this.attempts = attempts;
        this.users = users;
        this.changes = changes;
        this.caller = caller;
        this.terms = terms;
        this.clock = clock;
    }

    /** An attempt and the connection as it was then. */
    record Stand(LinkingAttempt attempt, Connection connection) {}

    /** @param clientId of the application whose consent page it is */
    record Beginning(LinkingAttempt.Begun begun, String clientId) {}

    Beginning begin(String returnTo) {
        var connection = usable.find();
        var origins =
                settings.find().map(known -> known.settings().frontEndOrigins()).orElse(List.of());
        var address = ReturnAddress.within(origins, returnTo).orElseThrow(ForeignReturn::new);
        var begun = LinkingAttempt.begun(user(), connection, address, terms, clock.instant());
        attempts.add(begun.attempt());
        return new Beginning(begun, connection.application().clientId());
    }

    /** From then on it is this completion's, for a while. */
    Stand claim(Fingerprint handle) {
        var connection = usable.find();
        var attempt = attempts.holdByHandle(handle).orElseThrow(() -> new LinkingRefused(Reason.HANDLE_UNKNOWN));
        demandRedeemable(attempt);
        if (!attempt.isUnder(connection)) {
            throw new LinkingRefused(Reason.LINKING_EXPIRED);
        }
        var claimed = attempt.claimed(clock.instant(), terms.claim());
        attempts.save(claimed);
        return new Stand(claimed, connection);
    }

    private void demandRedeemable(LinkingAttempt attempt) {
        try {
            attempt.demandRedeemableBy(user(), clock.instant());
        } catch (LinkingRefused e) {
            if (e.reason() == Reason.OTHER_USER_BEGAN) {
                attempts.save(attempt.over(Phase.FOREIGN));
            }
            throw e;
        }
    }

    void finish(LinkingAttempt claimed, PersonUrn person) {
        var connection = usable.hold();
        var attempt = stillOurs(claimed);
        if (!attempt.isUnder(connection)) {
            throw new LinkingRefused(Reason.LINKING_EXPIRED);
        }
        var link = UserLink.made(attempt.userId(), person, connection, clock.instant());
        if (isTaken(link, connection)) {
            attempts.save(attempt.over(Phase.TAKEN));
            throw new LinkingRefused(Reason.PERSON_LINKED_TO_OTHER_USER);
        }
        changes.link(link, connection);
        attempts.save(attempt.over(Phase.LINKED));
    }

    private boolean isTaken(UserLink link, Connection connection) {
        return users.as(link.person().value(), connection)
                .filter(other -> !other.userId().equals(link.userId()))
                .isPresent();
    }

    /** @throws LinkingRefused when this completion took so long that another one has it */
    private LinkingAttempt stillOurs(LinkingAttempt claimed) {
        return attempts.holdByState(claimed.state())
                .filter(attempt -> attempt.isClaimedAs(claimed))
                .orElseThrow(() -> new LinkingRefused(Reason.HANDLE_USED));
    }

    /** The same may be tried again. */
    void release(LinkingAttempt claimed) {
        attempts.save(stillOurs(claimed).released());
    }

    void decline(LinkingAttempt claimed) {
        attempts.save(stillOurs(claimed).over(Phase.DECLINED));
    }

    void unlink() {
        connections.hold().ifPresent(connection -> changes.unlink(user(), connection));
    }

    private String user() {
        return caller.user().orElseThrow();
    }
}
