package dev.prospector.integration.application.service.connection;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.application.service.connection.WorkSteps.Start;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.provisioning.OwnAddresses;
import dev.prospector.integration.domain.settings.ProductName;
import dev.prospector.kit.data.sql.Tenants;

/**
 * Names the child application and its integrations and configures them, as often as it takes (product.md 2.1.2, LinkedIn RSC 1.4). Each
 * call may be repeated, so whoever comes after a crash does all of it again.
 */
@ApplicationScoped
class OurHalf {
    private final WorkSteps steps;
    private final Provisioning provisioning;
    private final IntegrationsAtLinkedIn linkedIn;
    private final Tenants tenants;
    private final ConnectionWork work;
    private final StatusNews news;
    private final ProductName product;
    private final OwnAddresses addresses;
    private final UpkeepTimes times;
    private final Clock clock;

    OurHalf(
            WorkSteps steps,
            Provisioning provisioning,
            IntegrationsAtLinkedIn linkedIn,
            Tenants tenants,
            ConnectionWork work,
            StatusNews news,
            ProductName product,
            OwnAddresses addresses,
            UpkeepTimes times,
            Clock clock) {
        this.steps = steps;
        this.provisioning = provisioning;
        this.linkedIn = linkedIn;
        this.tenants = tenants;
        this.work = work;
        this.news = news;
        this.product = product;
        this.addresses = addresses;
        this.times = times;
        this.clock = clock;
    }

    void send(DueWork due) {
        steps.begin(due).ifPresent(start -> {
            var sent = new HalfSent();
            try {
                send(due, start, sent);
            } catch (LinkedInDeclined e) {
                sent.declined(e);
            }
            store(due, start, sent);
        });
    }

    private void send(DueWork due, Start start, HalfSent sent) {
        var isComplete = start.settings().areComplete();
        sent.add(connection -> isComplete
                ? connection.nowComplete(clock.instant())
                : connection.held(HoldUp.SETTINGS_MISSING, clock.instant()));
        keepApplicationRight(start, sent);
        if (isComplete) {
            sendEach(due, start, sent);
        }
    }

    private void sendEach(DueWork due, Start start, HalfSent sent) {
        for (var key : start.connection().keys()) {
            if (!steps.goesOn(due)) {
                return; // somebody else has taken it for dead, and what is stored is theirs
            }
            send(key, start, sent);
        }
        readBack(start, sent);
    }

    /** Whatever becomes of it, the integrations have credentials of their own. */
    private void keepApplicationRight(Start start, HalfSent sent) {
        var definition = start.definition();
        try {
            provisioning
                    .find(definition.foreignId())
                    .filter(known -> !known.definition().equals(definition))
                    .ifPresent(known -> provisioning.update(known.application(), definition));
        } catch (LinkedInDeclined e) {
            passUnlessFinal(e, sent);
        }
    }

    private void send(IntegrationKey key, Start start, HalfSent sent) {
        try {
            var name = product.ofIntegration(start.settings().instanceName(), key.type());
            linkedIn.name(start.connection(), Map.of(key, name));
            configure(key, start);
            sent.add(connection -> connection.sent(key, name, clock.instant()));
        } catch (LinkedInDeclined e) {
            passUnlessFinal(e, sent);
            sent.add(connection -> connection.held(key, holdUp(e), clock.instant()));
        }
    }

    private void configure(IntegrationKey key, Start start) {
        var callback = callback(start);
        var wanted = start.settings().configurationOf(key.type(), callback);
        if (!wanted.isEmpty()) {
            linkedIn.configure(start.connection(), key, wanted);
        }
        var unwanted = EnumSet.noneOf(ConfigurationKey.class);
        unwanted.addAll(ConfigurationKey.of(key.type()));
        unwanted.removeAll(wanted.keySet());
        if (!unwanted.isEmpty()) {
            linkedIn.unset(start.connection(), key, unwanted);
        }
    }

    private URI callback(Start start) {
        return addresses.callback(start.connection().hook());
    }

    private void readBack(Start start, HalfSent sent) {
        var keys = start.connection().keys();
        if (!keys.isEmpty()) {
            var asked = clock.instant();
            sent.add(StatusNews.words(linkedIn.read(start.connection(), keys), asked));
        }
    }

    private static void passUnlessFinal(LinkedInDeclined e, HalfSent sent) {
        if (e.mayPass()) {
            throw e;
        }
        sent.declined(e);
    }

    private static HoldUp holdUp(LinkedInDeclined e) {
        return e.reason() == Reason.DENIED ? HoldUp.CREDENTIALS_DENIED : HoldUp.LINKEDIN_REFUSED;
    }

    private void store(DueWork due, Start start, HalfSent sent) {
        tenants.in(due.tenant(), () -> {
            steps.holdConnection();
            var isOurs = sent.failure()
                    .map(why -> work.failed(due, steps.nextTry(due, why)))
                    .orElseGet(() -> work.settle(due, again(start, sent)));
            if (isOurs) {
                news.apply(sent.changes(), Cause.OUR_HALF, Optional.empty());
                work.makeDue(Kind.POLL, clock.instant().plus(times.soon()));
            }
        });
    }

    /** What LinkedIn left as it was is told once more after a while; settings that are missing make it due when they are there. */
    private Optional<Instant> again(Start start, HalfSent sent) {
        var waitsForUs = sent.changes().apply(start.connection()).awaitsUs();
        return Optional.of(clock.instant().plus(times.ourHalfAgain()))
                .filter(time -> waitsForUs && start.settings().areComplete());
    }
}
