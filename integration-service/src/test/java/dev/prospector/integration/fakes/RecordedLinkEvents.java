package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.integration.application.port.out.link.LinkEvents;
import dev.prospector.integration.domain.link.LinkEvent;

public final class RecordedLinkEvents implements LinkEvents {
    private final List<LinkEvent> told = new ArrayList<>();

    @Override
    public void append(LinkEvent event) {
        told.add(event);
    }

    /** Each as type, user, last part of the person's URN and version. */
    public List<String> told() {
        return told.stream()
                .map(event -> String.join(
                        " ",
                        event.type().name(),
                        event.link().userId(),
                        event.link().person().value().replaceAll(".*:", ""),
                        Long.toString(event.version())))
                .toList();
    }
}
