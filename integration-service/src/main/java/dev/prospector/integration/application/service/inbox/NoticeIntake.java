package dev.prospector.integration.application.service.inbox;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.Notice;

/** A notice comes in by hand; in the caller's transaction, for the current tenant. */
@ApplicationScoped
class NoticeIntake {
    private final Inbox inbox;
    private final ExportEvents events;
    private final Clock clock;

    NoticeIntake(Inbox inbox, ExportEvents events, Clock clock) {
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether it is new */
    boolean receive(Notice notice, byte[] body) {
        var receivedAt = clock.instant();
        var isNew = inbox.add(notice, body, receivedAt);
        if (isNew && notice.isExport()) {
            events.append(new ExportEvent.Received(notice.requestId(), receivedAt));
        }
        return isNew;
    }
}
