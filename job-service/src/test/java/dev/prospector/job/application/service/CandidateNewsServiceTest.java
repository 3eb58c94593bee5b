package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.RECRUITER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.export.Landing;
import dev.prospector.job.domain.export.PersonDeleted;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.person.CandidateDeleted;
import dev.prospector.job.domain.pipeline.AlreadyInJob;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotFound;

/** Whatever is heard of people, and whenever, nobody is in a job who is deleted, and nobody twice by being added. */
class CandidateNewsServiceTest {
    private static final RequestId REQUEST = new RequestId("r-1");

    private final Fakes fakes = new Fakes();
    private final Job job = Samples.draft().activated();
    private final CandidateId person = Samples.somebody();
    private final CandidateId other = Samples.somebody();

    @BeforeEach
    void job_is_there() {
        fakes.jobs.save(job);
    }

    @Test
    void whoever_is_deleted_goes_and_is_not_added_again() {
        add(person);
        fakes.deleted(person, 3);
        assertEquals(List.of(), fakes.applications.of(person));
        assertThrows(CandidateDeleted.class, () -> add(person));
        assertEquals(List.of(), fakes.applications.of(person));
        add(other);
    }

    @Test
    void a_change_that_is_heard_late_brings_nobody_back() {
        fakes.deleted(person, 3);
        fakes.unmerged(person, 2);
        fakes.unmerged(person, 4);
        assertThrows(CandidateDeleted.class, () -> add(person));
    }

    @Test
    void a_deletion_that_is_heard_late_counts() {
        add(person);
        fakes.unmerged(person, 4);
        fakes.deleted(person, 3);
        assertEquals(List.of(), fakes.applications.of(person));
        assertThrows(CandidateDeleted.class, () -> add(person));
    }

    @Test
    void who_does_not_see_the_job_does_not_learn_who_is_deleted() {
        fakes.deleted(person, 1);
        assertThrows(JobNotFound.class, () -> fakes.applicants.add(Samples.STRANGER, job.id(), person));
    }

    @Test
    void an_export_has_to_find_the_person_again_and_lands_then() {
        fakes.exports.decide(REQUEST, "JOB-1001", Optional.of(RECRUITER.id()));
        fakes.deleted(person, 1);
        assertThrows(PersonDeleted.class, () -> fakes.exports.land(REQUEST, person));
        var landing = fakes.exports.land(REQUEST, other);
        assertEquals(
                landing.applicationId(), fakes.applications.of(other).get(0).id());
    }

    @Test
    void what_landed_before_the_deletion_is_told_again_as_it_was() {
        fakes.exports.decide(REQUEST, "JOB-1001", Optional.of(RECRUITER.id()));
        var landing = fakes.exports.land(REQUEST, person);
        fakes.deleted(person, 1);
        assertEquals(landing, fakes.exports.land(REQUEST, person));
        assertEquals(List.of(), fakes.applications.of(person));
    }

    @Test
    void who_is_in_the_job_under_another_id_is_there_already() {
        var there = add(person);
        fakes.merged(person, other, 2);
        assertEquals(there, refused(other));
        var third = Samples.somebody();
        fakes.merged(other, third, 2);
        assertEquals(there, refused(third));
        assertEquals(List.of(), fakes.applications.of(third));
    }

    @Test
    void who_was_merged_is_there_under_the_winner_s_id() {
        var there = add(other);
        fakes.merged(person, other, 2);
        assertEquals(there, refused(person));
    }

    @Test
    void an_export_of_who_is_there_under_another_id_lands_in_what_is_there() {
        var there = add(person);
        fakes.merged(person, other, 2);
        fakes.exports.decide(REQUEST, "JOB-1001", Optional.of(RECRUITER.id()));
        assertEquals(new Landing(there, true), fakes.exports.land(REQUEST, other));
    }

    @Test
    void after_the_undo_they_are_two_again_and_what_they_have_is_as_it_was() {
        var there = add(person);
        fakes.merged(person, other, 2);
        fakes.unmerged(person, 3);
        fakes.merged(person, other, 2);
        var added = add(other);
        assertEquals(there, fakes.applications.of(person).get(0).id());
        assertEquals(added, fakes.applications.of(other).get(0).id());
    }

    @Test
    void the_winner_s_deletion_leaves_what_is_under_the_loser_s_id_to_the_loser_s() {
        var there = add(person);
        fakes.merged(person, other, 2);
        fakes.deleted(other, 5);
        assertEquals(there, fakes.applications.of(person).get(0).id());
    }

    private ApplicationId add(CandidateId candidate) {
        return fakes.applicants
                .add(RECRUITER, job.id(), candidate)
                .application()
                .id();
    }

    private ApplicationId refused(CandidateId candidate) {
        return assertThrows(AlreadyInJob.class, () -> add(candidate)).there();
    }
}
