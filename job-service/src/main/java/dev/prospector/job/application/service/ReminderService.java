package dev.prospector.job.application.service;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.feedback.FeedbackReminders;
import dev.prospector.job.application.port.out.feedback.ReminderListing;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.feedback.FeedbackReminder;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;

@ApplicationScoped
@Transactional
class ReminderService implements FeedbackReminders {
    private final ReminderListing listing;
    private final JobAccess access;

    ReminderService(ReminderListing listing, JobAccess access) {
        this.listing = listing;
        this.access = access;
    }

    @Override
    public List<FeedbackReminder> ofJob(
            Caller caller, JobId id, Optional<FeedbackReminder.Position> after, int atMost) {
        var opened = access.toRead(Operation.LIST_FEEDBACK_REMINDERS, caller, id);
        var stages = opened.job().process().interviewsAndBehind();
        if (!opened.job().isActive() || stages.isEmpty()) {
            return List.of();
        }
        var only = opened.rights().seeAllFeedback() ? Optional.<UserId>empty() : Optional.of(caller.id());
        return listing.of(id, stages, only, after, atMost);
    }
}
