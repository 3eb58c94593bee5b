package dev.prospector.integration.application.service.inbox;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.Push;

/** Pushes to any tenants come in together: their rows and what is told of them are one transaction. */
@ApplicationScoped
@Transactional
class GroupIntake {
    private final Inbox inbox;
    private final ExportEvents events;

    GroupIntake(Inbox inbox, ExportEvents events) {
        this.inbox = inbox;
        this.events = events;
    }

    /** @return whether each is new, in their order */
    List<Boolean> receive(List<Push> group) {
        var isNew = inbox.addAll(group);
        events.announce(IntStream.range(0, group.size())
                .filter(isNew::get)
                .mapToObj(group::get)
                .filter(Push::isExport)
                .toList());
        return isNew;
    }
}
