package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.pipeline.ApplicationProgress;
import dev.prospector.job.application.port.out.pipeline.StageEvents;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenApplication;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class ProgressService implements ApplicationProgress {
    private final KeptApplications applications;
    private final StageEvents events;
    private final ApplicationAccess access;
    private final Clock clock;

    ProgressService(KeptApplications applications, StageEvents events, ApplicationAccess access, Clock clock) {
        this.applications = applications;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public SeenApplication move(Caller caller, ApplicationId id, StageId from, StageId to) {
        var opened = access.toDo(Operation.MOVE_APPLICATION, caller, id);
        var process = opened.job().process();
        process.stage(to).ifPresent(stage -> opened.rights()
                .demandSight(stage.kind(), opened.application().exporter()));
        return kept(opened, opened.application().moved(from, to, process, caller.id(), clock.instant()));
    }

    @Override
    public SeenApplication reject(Caller caller, ApplicationId id, RejectionReason reason, Optional<StageId> seenIn) {
        var opened = access.toDo(Operation.REJECT_APPLICATION, caller, id);
        return kept(
                opened, opened.application().rejected(reason, seenIn, opened.stage(), caller.id(), clock.instant()));
    }

    @Override
    public SeenApplication withdraw(Caller caller, ApplicationId id) {
        var opened = access.toDo(Operation.WITHDRAW_APPLICATION, caller, id);
        return kept(opened, opened.application().withdrawn(opened.stage(), caller.id(), clock.instant()));
    }

    @Override
    public SeenApplication setOffer(Caller caller, ApplicationId id, OfferState state, LongPredicate seen) {
        var opened = access.toDo(Operation.SET_OFFER, caller, id);
        if (!seen.test(opened.application().version())) {
            throw new ChangedMeanwhile();
        }
        return kept(opened, opened.application().offered(state, opened.stage(), caller.id(), clock.instant()));
    }

    @Override
    public List<StageEvent> history(Caller caller, ApplicationId id, Optional<Position> after, int atMost) {
        access.toRead(Operation.LIST_STAGE_EVENTS, caller, id);
        return events.of(id, after, atMost);
    }

    private SeenApplication kept(ApplicationAccess.Opened opened, ApplicationChanged change) {
        applications.save(change, opened.rights().onBehalfOf());
        var stage = opened.job().process().stage(change.after().stageId()).orElseThrow();
        return new SeenApplication(change.after(), stage, opened.rights());
    }
}
