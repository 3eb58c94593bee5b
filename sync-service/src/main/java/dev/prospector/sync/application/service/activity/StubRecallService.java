package dev.prospector.sync.application.service.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.in.activity.StubRecalls;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.activity.DueStubs;
import dev.prospector.sync.application.port.out.activity.WantedStubs;

/** What candidate-service wants becomes due as if it had just been told; a crash between loses nothing, for it is wanted again later. */
@ApplicationScoped
class StubRecallService implements StubRecalls {

    private final WantedStubs wanted;
    private final DueStubs due;
    private final Tenants tenants;
    private final Clock clock;

    StubRecallService(WantedStubs wanted, DueStubs due, Tenants tenants, Clock clock) {
        this.wanted = wanted;
        this.due = due;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** In an order of chance: one tenant for whom there is no answer does not keep the others back for ever. */
    @Override
    public boolean next() {
        var holders = new ArrayList<>(due.holders());
        Collections.shuffle(holders);
        boolean worked = false;
        for (String tenant : holders) {
            worked |= recall(tenant);
        }
        return worked;
    }

    private boolean recall(String tenant) {
        var stubs = wantedBy(tenant);
        return !stubs.isEmpty() && tenants.in(tenant, () -> due.again(stubs, clock.instant()));
    }

    /** A candidate-service of the release before does not know the question. */
    private List<WantedStubs.Key> wantedBy(String tenant) {
        try {
            return wanted.of(tenant);
        } catch (CallRejected unknown) {
            return List.of();
        }
    }
}
