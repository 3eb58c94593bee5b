package dev.prospector.sync.application.service.export;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.export.ExportInbox;
import dev.prospector.sync.application.port.out.export.ExporterFacts;
import dev.prospector.sync.application.port.out.export.Jobs;
import dev.prospector.sync.application.port.out.export.People;
import dev.prospector.sync.application.port.out.export.Profiles;
import dev.prospector.sync.application.port.out.export.UnreadableProfile;
import dev.prospector.sync.domain.RetryPolicy;
import dev.prospector.sync.domain.export.Decision;
import dev.prospector.sync.domain.export.Errand;
import dev.prospector.sync.domain.export.Export;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExporterStanding;
import dev.prospector.sync.domain.export.FoundPerson;
import dev.prospector.sync.domain.export.Placement;

/** The calls of each step, outside any transaction; every one of them may be repeated. */
@ApplicationScoped
class ExportSteps {

    private static final System.Logger LOG = System.getLogger(ExportSteps.class.getName());

    private final ExporterFacts exporterFacts;
    private final ExportInbox inbox;
    private final Jobs jobs;
    private final People people;
    private final Profiles profiles;
    private final RetryPolicy retries;

    ExportSteps(
            ExporterFacts exporterFacts,
            ExportInbox inbox,
            Jobs jobs,
            People people,
            Profiles profiles,
            RetryPolicy retries) {
        this.exporterFacts = exporterFacts;
        this.inbox = inbox;
        this.jobs = jobs;
        this.people = people;
        this.profiles = profiles;
        this.retries = retries;
    }

    StepResult take(ExportKey key, Export export) {
        try {
            return export.errand().map(errand -> onErrand(key, errand)).orElseGet(() -> straightOn(key, export));
        } catch (ServiceAway away) {
            tell(key, away);
            return (stored, now) -> stored.postpone(retries, away.retryAfter(), now);
        } catch (CallRejected rejected) {
            tell(key, rejected);
            return (stored, now) -> stored.park(ExportReason.REJECTED_BY_SERVICE, now);
        } catch (UnreadableProfile unreadable) {
            tell(key, unreadable);
            return (stored, now) -> stored.park(ExportReason.PROFILE_UNREADABLE, now);
        }
    }

    /** Our own exceptions, whose messages name services and states only. */
    private static void tell(ExportKey key, RuntimeException why) {
        LOG.log(
                System.Logger.Level.WARNING,
                "a step of export {0} of tenant {1} failed: {2}",
                key.requestId(),
                key.tenant(),
                why.getMessage());
    }

    private StepResult onErrand(ExportKey key, Errand errand) {
        return switch (errand) {
            case FETCH_AGAIN -> fetchAgain(key);
            case TAKE_BACK -> takeBack(key);
        };
    }

    private StepResult straightOn(ExportKey key, Export export) {
        return switch (export.state()) {
            case FACTS -> judge(key, export.facts());
            case ACCEPTED -> find(key, export);
            case PERSON -> place(key, export);
            case RECEIVED, LANDED, REFUSED, PARKED ->
                throw new IllegalStateException("nothing is due in " + export.state());
        };
    }

    private StepResult fetchAgain(ExportKey key) {
        inbox.fetchAgain(key);
        return Export::handedToInbox;
    }

    private StepResult judge(ExportKey key, ExportFacts facts) {
        ExporterStanding standing = exporterFacts.now(key.tenant(), facts.exportedBy());
        Decision decision =
                standing.refusalOf(facts).orElseGet(() -> jobs.decide(key, facts.jobNumber(), standing.exporter()));
        return (stored, now) -> stored.judge(standing.exporter(), decision, now);
    }

    private StepResult find(ExportKey key, Export export) {
        FoundPerson person = people.findOrMake(
                key, export.facts().person(), profiles.open(key, export.profile()), export.exporter());
        return new Found(person);
    }

    private StepResult place(ExportKey key, Export export) {
        Placement placement = jobs.addProspect(key, export.person().candidateId());
        return placement instanceof Placement.PersonDeleted
                ? (stored, now) -> stored.lostPerson(retries, now)
                : (stored, now) -> stored.place(placement, now);
    }

    private StepResult takeBack(ExportKey key) {
        people.takeBack(key);
        return Export::tookBack;
    }

    /** The one effect that an export may have ended without wanting: see {@link Export#madeTooLate}. */
    private record Found(FoundPerson person) implements StepResult {

        @Override
        public void applyTo(Export export, Instant now) {
            export.found(person, now);
        }

        @Override
        public boolean comesTooLate(Export export, Instant now) {
            return export.madeTooLate(person, now);
        }
    }
}
