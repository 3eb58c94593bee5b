package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.feedback.InterviewFeedback;
import dev.prospector.job.application.port.out.feedback.FeedbackNotices;
import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.application.port.out.feedback.FeedbackTrail;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.feedback.FeedbackNotFound;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class FeedbackService implements InterviewFeedback {
    private final FeedbackRecords records;
    private final FeedbackNotices notices;
    private final FeedbackTrail trail;
    private final ApplicationAccess access;
    private final Clock clock;

    FeedbackService(
            FeedbackRecords records,
            FeedbackNotices notices,
            FeedbackTrail trail,
            ApplicationAccess access,
            Clock clock) {
        this.records = records;
        this.notices = notices;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Feedback> read(Caller caller, ApplicationId application, Optional<Position> after, int atMost) {
        var opened = access.toRead(Operation.LIST_FEEDBACK, caller, application);
        return records.of(application, caller.id(), seesOthers(opened, caller), after, atMost);
    }

    private boolean seesOthers(ApplicationAccess.Opened opened, Caller caller) {
        return !opened.job().process().hidesOthersFeedback()
                || opened.rights().seeAllFeedback()
                || records.hasSubmitted(opened.application().id(), caller.id());
    }

    @Override
    public Feedback give(Caller caller, ApplicationId application, FeedbackState state, Judgement judgement) {
        var opened = access.toDo(Operation.ADD_FEEDBACK, caller, application);
        var feedback = Feedback.given(application, caller.id(), state, judgement, clock.instant());
        records.add(feedback);
        tell(feedback);
        trail.given(
                feedback, opened.application().candidateId(), opened.rights().onBehalfOf());
        return feedback;
    }

    @Override
    public Feedback rewrite(
            Caller caller, ApplicationId application, FeedbackId id, Rewriting rewriting, LongPredicate seen) {
        var opened = access.toDo(Operation.CHANGE_FEEDBACK, caller, application);
        var before = own(caller, application, id);
        if (!seen.test(before.version())) {
            throw new ChangedMeanwhile();
        }
        var state = rewriting.state().orElse(before.state());
        var after = before.rewritten(state, rewriting.judgement().apply(before.judgement()), clock.instant());
        if (!after.equals(before)) {
            records.save(after);
            tell(after);
            trail.rewritten(
                    before,
                    after,
                    opened.application().candidateId(),
                    opened.rights().onBehalfOf());
        }
        return after;
    }

    @Override
    public void delete(Caller caller, ApplicationId application, FeedbackId id) {
        var opened = access.toDo(Operation.DELETE_FEEDBACK, caller, application);
        var feedback = own(caller, application, id);
        records.remove(feedback);
        if (feedback.isSubmitted()) {
            notices.deleted(feedback);
        }
        trail.deleted(
                feedback, opened.application().candidateId(), opened.rights().onBehalfOf());
    }

    private void tell(Feedback feedback) {
        if (feedback.isSubmitted()) {
            notices.changed(feedback);
        }
    }

    private Feedback own(Caller caller, ApplicationId application, FeedbackId id) {
        var feedback = records.find(application, id).orElseThrow(() -> new FeedbackNotFound(id));
        feedback.demandAuthor(caller.id());
        return feedback;
    }
}
