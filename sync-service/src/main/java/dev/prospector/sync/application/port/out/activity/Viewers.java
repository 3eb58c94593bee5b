package dev.prospector.sync.application.port.out.activity;

import java.util.Optional;

import dev.prospector.sync.domain.access.Viewer;

/** What the connection to LinkedIn says of who reads; at most 30 seconds old. */
public interface Viewers {

    /**
     * @param userId of the current tenant
     * @return empty when it cannot be known now: then no text is shown
     */
    Optional<Viewer> find(String userId);
}
