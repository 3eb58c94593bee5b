package dev.prospector.sync.application.service.activity;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.activity.DueStubs.Claimed;
import dev.prospector.sync.application.port.out.activity.SharedProfiles;
import dev.prospector.sync.application.port.out.activity.StubPeople;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubPolicy;
import dev.prospector.sync.domain.activity.StubTrouble;

/** Opens a stub's profile and brings it to candidate-service, outside any transaction; may be repeated. */
@ApplicationScoped
class StubStep {

    private static final System.Logger LOG = System.getLogger(StubStep.class.getName());

    private final SharedProfiles profiles;
    private final StubPeople people;
    private final Tenants tenants;
    private final StubPolicy policy;
    private final Clock clock;

    StubStep(SharedProfiles profiles, StubPeople people, Tenants tenants, StubPolicy policy, Clock clock) {
        this.profiles = profiles;
        this.people = people;
        this.tenants = tenants;
        this.policy = policy;
        this.clock = clock;
    }

    StubLanding take(Claimed claimed) {
        try {
            Profile profile = tenants.in(claimed.tenant(), () -> profiles.open(claimed.stub()));
            return StubLanding.landed(people.findOrMake(claimed.tenant(), claimed.stub(), profile));
        } catch (ServiceAway away) {
            tell(claimed, away);
            return StubLanding.postponed(claimed.failures(), policy, away.retryAfter(), clock.instant());
        } catch (CallRejected rejected) {
            tell(claimed, rejected);
            return StubLanding.parked(StubTrouble.REJECTED_BY_SERVICE, policy, clock.instant());
        } catch (UnreadableText unreadable) {
            tell(claimed, unreadable);
            return StubLanding.parked(StubTrouble.PROFILE_UNREADABLE, policy, clock.instant());
        }
    }

    /** Our own exceptions, whose messages name services and states only. */
    private static void tell(Claimed claimed, RuntimeException why) {
        LOG.log(
                System.Logger.Level.WARNING,
                "stub {0} of tenant {1} has not landed: {2}",
                claimed.stub().stub(),
                claimed.tenant(),
                why.getMessage());
    }
}
