package dev.prospector.sync.application.service;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ExporterFacts;
import dev.prospector.sync.application.port.out.Jobs;
import dev.prospector.sync.application.port.out.People;
import dev.prospector.sync.application.port.out.Profiles;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.UnreadableProfile;
import dev.prospector.sync.domain.Decision;
import dev.prospector.sync.domain.Export;
import dev.prospector.sync.domain.ExportFacts;
import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.ExportReason;
import dev.prospector.sync.domain.ExporterStanding;
import dev.prospector.sync.domain.FoundPerson;
import dev.prospector.sync.domain.Landing;
import dev.prospector.sync.domain.RetryPolicy;

/** The calls of each step, outside any transaction; every one of them may be repeated. */
@ApplicationScoped
class ExportSteps {

    private static final System.Logger LOG = System.getLogger(ExportSteps.class.getName());

    private final ExporterFacts exporterFacts;
    private final Jobs jobs;
    private final People people;
    private final Profiles profiles;
    private final RetryPolicy retries;

    ExportSteps(ExporterFacts exporterFacts, Jobs jobs, People people, Profiles profiles, RetryPolicy retries) {
        this.exporterFacts = exporterFacts;
        this.jobs = jobs;
        this.people = people;
        this.profiles = profiles;
        this.retries = retries;
    }

    StepResult take(ExportKey key, Export export) {
        try {
            return next(key, export);
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

    private StepResult next(ExportKey key, Export export) {
        return switch (export.state()) {
            case FACTS -> judge(key, export.facts());
            case ACCEPTED -> find(key, export);
            case PERSON -> land(key, export);
            case RECEIVED, LANDED, REFUSED, PARKED ->
                throw new IllegalStateException("nothing is due in " + export.state());
        };
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
        return (stored, now) -> stored.found(person, now);
    }

    private StepResult land(ExportKey key, Export export) {
        Landing landing = jobs.addProspect(key, export.person().candidateId());
        return (stored, now) -> stored.land(landing, now);
    }
}
