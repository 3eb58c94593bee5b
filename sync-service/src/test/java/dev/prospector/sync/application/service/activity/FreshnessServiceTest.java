package dev.prospector.sync.application.service.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.out.activity.FreshnessUnavailable;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.access.ForbiddenAction;
import dev.prospector.sync.domain.activity.ActivitySamples;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.freshness.Freshness;
import dev.prospector.sync.domain.freshness.FreshnessState;
import dev.prospector.sync.domain.freshness.Progress;
import dev.prospector.sync.domain.freshness.SyncFeature;
import dev.prospector.sync.fake.InMemoryExports;
import dev.prospector.sync.fake.MovableClock;
import dev.prospector.sync.fake.OneThreadTenants;

class FreshnessServiceTest {

    private static final Caller ADMIN = new Caller("ada", Set.of("admin"));
    private static final Duration TARGET = Duration.ofHours(2);
    private static final Instant NOW = Samples.NOW;

    private final OneThreadTenants tenants = new OneThreadTenants();
    private final InMemoryExports exports = new InMemoryExports(tenants);
    private final MovableClock clock = new MovableClock(NOW);
    private final List<Progress> told = new ArrayList<>();
    private boolean isAway;
    private final FreshnessService freshness = new FreshnessService(this::progress, exports, clock);

    private List<Progress> progress() {
        if (isAway) {
            throw new FreshnessUnavailable(Duration.ofSeconds(7));
        }
        return told;
    }

    private void isToldOf(SyncFeature feature, Instant upTo) {
        told.add(new Progress(
                feature,
                Optional.of(ActivitySamples.CONTRACT),
                Optional.of(upTo),
                Optional.of(upTo),
                OptionalInt.of(1),
                TARGET,
                FreshnessState.CURRENT));
    }

    private <T> T here(Supplier<T> work) {
        return tenants.in("acme", work);
    }

    private Freshness ofExports() {
        var all = here(() -> freshness.all(ADMIN));
        return all.get(all.size() - 1);
    }

    @Test
    void a_list_is_as_fresh_as_its_feature_is_now() {
        isToldOf(SyncFeature.INMAILS, NOW);
        isToldOf(SyncFeature.NOTES, NOW.minusSeconds(60));
        clock.advance(TARGET);
        var inMails = here(() -> freshness.of(SyncFeature.INMAILS)).orElseThrow();
        assertEquals(FreshnessState.CURRENT, inMails.state());
        assertEquals(Optional.of(TARGET), inMails.lag());
        assertEquals(
                FreshnessState.LATE,
                here(() -> freshness.of(SyncFeature.NOTES)).orElseThrow().state());
        assertEquals(Optional.empty(), here(() -> freshness.of(SyncFeature.STUBS)));
    }

    @Test
    void while_it_cannot_be_known_a_list_is_without_it_and_who_asks_for_it_is_told_when_to_ask_again() {
        isAway = true;
        assertEquals(Optional.empty(), here(() -> freshness.of(SyncFeature.INMAILS)));
        var away = assertThrows(FreshnessUnavailable.class, () -> here(() -> freshness.all(ADMIN)));
        assertEquals(Duration.ofSeconds(7), away.retryAfter());
    }

    @Test
    void each_feature_is_told_and_exports_from_the_tenants_own_ledger() {
        isToldOf(SyncFeature.INMAILS, NOW);
        tenants.in("globex", () -> exports.save(Samples.exportIn(ExportState.FACTS)));
        clock.advance(Progress.EXPORTS_TARGET.plusSeconds(1));
        assertEquals(
                List.of(SyncFeature.INMAILS, SyncFeature.EXPORTS),
                here(() -> freshness.all(ADMIN)).stream()
                        .map(one -> one.progress().feature())
                        .toList());
        assertEquals(FreshnessState.CURRENT, ofExports().state());
        tenants.in("acme", () -> exports.save(Samples.exportIn(ExportState.FACTS)));
        assertEquals(FreshnessState.LATE, ofExports().state());
    }

    @Test
    void nobody_is_told_of_all_but_who_sees_everything() {
        for (var role : List.of("recruiter", "hiring-manager", "interviewer")) {
            assertThrows(ForbiddenAction.class, () -> freshness.all(new Caller("rita", Set.of(role))));
        }
    }
}
