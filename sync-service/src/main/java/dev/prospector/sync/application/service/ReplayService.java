package dev.prospector.sync.application.service;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.ExportReplays;
import dev.prospector.sync.application.port.in.UnknownExport;
import dev.prospector.sync.application.port.out.Exports;
import dev.prospector.sync.domain.Export;

@ApplicationScoped
@Transactional
class ReplayService implements ExportReplays {

    private final Exports exports;
    private final Clock clock;

    ReplayService(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void replay(String requestId) {
        Export export = exports.find(requestId).orElseThrow(UnknownExport::new);
        export.replay(clock.instant());
        exports.save(export);
    }
}
