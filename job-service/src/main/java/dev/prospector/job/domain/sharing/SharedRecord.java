package dev.prospector.job.domain.sharing;

import java.util.List;
import java.util.UUID;

import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.team.HiringTeamMember;

/**
 * A record as it is now, for the service that sends it to LinkedIn (architecture.md 2), or that it is gone. Its version is the one of the
 * notice that told of it, or a later one. What product.md 2.6 never sends is none: private notes, drafts of feedback.
 */
public sealed interface SharedRecord {
    UUID id();

    <T> T as(Form<T> form);

    /** What is made of each kind. */
    interface Form<T> {
        T of(OfJob job);

        T of(OfApplication application);

        T of(OfNote note);

        T of(OfFeedback feedback);

        T of(Gone gone);
    }

    /** @param team in the order of joining */
    record OfJob(JobOverview job, List<HiringTeamMember> team, int version) implements SharedRecord {
        @Override
        public UUID id() {
            return job.id().value();
        }

        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }
    }

    /** @param history all stage events, oldest first */
    record OfApplication(Application application, List<StageEvent> history) implements SharedRecord {
        @Override
        public UUID id() {
            return application.id().value();
        }

        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }
    }

    /** A public one. */
    record OfNote(Note note) implements SharedRecord {
        @Override
        public UUID id() {
            return note.id().value();
        }

        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }
    }

    /** What is submitted. */
    record OfFeedback(Feedback feedback) implements SharedRecord {
        @Override
        public UUID id() {
            return feedback.id().value();
        }

        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }
    }

    /** Deleted, or taken back by its author. @param version greater than all that it had while others could read it */
    record Gone(RecordType type, UUID id, int version) implements SharedRecord {
        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }
    }
}
