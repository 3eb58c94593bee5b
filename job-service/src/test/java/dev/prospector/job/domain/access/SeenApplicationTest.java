package dev.prospector.job.domain.access;

import static dev.prospector.job.domain.access.Operation.ADD_APPLICATION_NOTE;
import static dev.prospector.job.domain.access.Operation.ADD_FEEDBACK;
import static dev.prospector.job.domain.access.Operation.DELETE_APPLICATION;
import static dev.prospector.job.domain.access.Operation.MOVE_APPLICATION;
import static dev.prospector.job.domain.access.Operation.REJECT_APPLICATION;
import static dev.prospector.job.domain.access.Operation.SET_OFFER;
import static dev.prospector.job.domain.access.Operation.WITHDRAW_APPLICATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.user.Caller;

/** What may be done with an application depends on whether it has ended, and on what the caller is to its job (product.md 3). */
class SeenApplicationTest {
    private final Job job = Samples.draft().activated();
    private final Stage stage = job.process().entrance(true);
    private final Application active = ApplicationAdded.byHand(
                    job, stage, Samples.somebody(), Samples.RECRUITER.id(), Samples.NOW)
            .application();

    @Test
    void recruiters_may_do_everything_with_who_is_in_the_running() {
        assertEquals(
                List.of(
                        MOVE_APPLICATION,
                        SET_OFFER,
                        REJECT_APPLICATION,
                        WITHDRAW_APPLICATION,
                        DELETE_APPLICATION,
                        ADD_APPLICATION_NOTE,
                        ADD_FEEDBACK),
                actions(active, Samples.RECRUITER, Relation.RECRUITER));
    }

    @Test
    void who_has_ended_goes_nowhere() {
        var ended = active.withdrawn(stage, Samples.RECRUITER.id(), Samples.NOW).after();
        assertEquals(
                List.of(DELETE_APPLICATION, ADD_APPLICATION_NOTE, ADD_FEEDBACK),
                actions(ended, Samples.RECRUITER, Relation.RECRUITER));
    }

    @Test
    void interviewers_judge_and_change_nothing() {
        assertEquals(List.of(ADD_FEEDBACK), actions(active, Samples.RECRUITER, Relation.INTERVIEWER));
    }

    private List<Operation> actions(Application application, Caller caller, Relation relation) {
        return new SeenApplication(application, stage, Samples.rights(caller, relation)).actions();
    }
}
