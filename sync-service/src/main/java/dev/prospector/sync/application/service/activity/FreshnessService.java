package dev.prospector.sync.application.service.activity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.freshness.FreshnessReading;
import dev.prospector.sync.application.port.out.activity.Fetching;
import dev.prospector.sync.application.port.out.activity.FreshnessUnavailable;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.access.AccessPolicy;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.access.ForbiddenAction;
import dev.prospector.sync.domain.access.Operation;
import dev.prospector.sync.domain.freshness.Freshness;
import dev.prospector.sync.domain.freshness.Progress;
import dev.prospector.sync.domain.freshness.SyncFeature;

/** Without a transaction: integration-service is asked. */
@ApplicationScoped
class FreshnessService implements FreshnessReading {

    private final Fetching fetching;
    private final ExportLedger exports;
    private final Clock clock;

    FreshnessService(Fetching fetching, ExportLedger exports, Clock clock) {
        this.fetching = fetching;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public List<Freshness> all(Caller caller) {
        if (!AccessPolicy.everAllows(Operation.READ_FRESHNESS, caller.tenantRoles())) {
            throw new ForbiddenAction();
        }
        List<Progress> fetched = fetching.progress();
        return Stream.concat(fetched.stream(), Stream.of(exports()))
                .map(this::now)
                .toList();
    }

    @Override
    public Optional<Freshness> of(SyncFeature feature) {
        try {
            return Progress.oldest(feature, fetching.progress()).map(this::now);
        } catch (FreshnessUnavailable unknown) {
            return Optional.empty();
        }
    }

    private Progress exports() {
        ExportLedger.Waiting waiting = exports.waiting();
        return Progress.ofExports(waiting.oldest(), waiting.lastLanded(), clock.instant());
    }

    private Freshness now(Progress progress) {
        return progress.at(clock.instant());
    }
}
