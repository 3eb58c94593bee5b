package dev.prospector.integration.application.service.link;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.link.LinkEvents;
import dev.prospector.integration.application.port.out.link.LinkVersions;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.LinkEvent;
import dev.prospector.integration.domain.link.LinkEvent.Type;
import dev.prospector.integration.domain.link.UserLink;

/**
 * Every change of a link is stored together with its event, its entry in the audit, and for a new link the request
 * to fetch the person's messages back; in the caller's transaction, which holds the
 * connection, so that a person is never two users'.
 */
@ApplicationScoped
class LinkChanges {
    private final LinkedUsers users;
    private final LinkVersions versions;
    private final LinkEvents events;
    private final BackFetches backFetches;
    private final AuditTrail audit;
    private final Clock clock;

    LinkChanges(
            LinkedUsers users,
            LinkVersions versions,
            LinkEvents events,
            BackFetches backFetches,
            AuditTrail audit,
            Clock clock) {
        this.users = users;
        this.versions = versions;
        this.events = events;
        this.backFetches = backFetches;
        this.audit = audit;
        this.clock = clock;
    }

    /** Instead of the user's earlier link; nothing happens when it says the same. */
    void link(UserLink link, Connection under) {
        var earlier = users.of(link.userId(), under);
        if (earlier.filter(link::saysAs).isPresent()) {
            return;
        }
        earlier.ifPresent(this::toldGone);
        users.save(link);
        tell(Type.LINKED, link);
        backFetches.ask(link.person(), clock.instant());
        audit.linked(link);
    }

    /** A link that stands no longer goes without a word: for everybody else it has been gone since then. */
    void unlink(String userId, Connection under) {
        var standing = users.of(userId, under);
        users.remove(userId);
        standing.ifPresent(this::toldGone);
    }

    private void toldGone(UserLink link) {
        tell(Type.UNLINKED, link);
        audit.unlinked(link);
    }

    private void tell(Type type, UserLink link) {
        events.append(new LinkEvent(type, link, versions.next(link.person()), clock.instant()));
    }
}
