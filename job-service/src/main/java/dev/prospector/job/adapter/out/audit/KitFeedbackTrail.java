package dev.prospector.job.adapter.out.audit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.feedback.FeedbackTrail;
import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.audit.AuditEntry;

/** Writes to the kit's log, which masks what feedback says. */
@ApplicationScoped
class KitFeedbackTrail implements FeedbackTrail {
    private final DelegateLog log;

    KitFeedbackTrail(DelegateLog log) {
        this.log = log;
    }

    record GivenFeedback(
            ApplicationId applicationId,
            FeedbackState state,
            @Personal Judgement judgement) {
        static GivenFeedback of(Feedback feedback) {
            return new GivenFeedback(feedback.applicationId(), feedback.state(), feedback.judgement());
        }
    }

    @Override
    public void given(Feedback feedback, CandidateId about, Optional<UserId> onBehalfOf) {
        log.append(entry("FEEDBACK_GIVEN", feedback, about).change(null, GivenFeedback.of(feedback)), onBehalfOf);
    }

    @Override
    public void rewritten(Feedback before, Feedback after, CandidateId about, Optional<UserId> onBehalfOf) {
        var entry = entry("FEEDBACK_CHANGED", after, about).change(GivenFeedback.of(before), GivenFeedback.of(after));
        log.append(entry, onBehalfOf);
    }

    @Override
    public void deleted(Feedback before, CandidateId about, Optional<UserId> onBehalfOf) {
        log.append(entry("FEEDBACK_DELETED", before, about).change(GivenFeedback.of(before), null), onBehalfOf);
    }

    private static AuditEntry entry(String action, Feedback feedback, CandidateId about) {
        return AuditEntry.of(action, "feedback", feedback.id()).about(about);
    }
}
