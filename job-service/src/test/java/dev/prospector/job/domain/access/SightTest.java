package dev.prospector.job.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.LinkedInObstacle;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** What is seen of a job on the page of somebody who is in it (product.md 3). */
class SightTest {
    private final Job job = Samples.draft();
    private final Stage past = job.process().stages().get(1);

    @ParameterizedTest
    @CsvSource({
        "ADMIN, NONE, APPLICATION, APPLICATION",
        "READ_ONLY, NONE, APPLICATION, APPLICATION",
        "RECRUITER, RECRUITER, APPLICATION, APPLICATION",
        "RECRUITER, INTERVIEWER, NOTHING, APPLICATION",
        "RECRUITER, NONE, JOB, JOB",
        "HIRING_MANAGER, HIRING_MANAGER, APPLICATION, APPLICATION",
        "HIRING_MANAGER, INTERVIEWER, NOTHING, APPLICATION",
        "HIRING_MANAGER, NONE, JOB, JOB",
        "INTERVIEWER, DELEGATE_OF_RECRUITER, APPLICATION, APPLICATION",
        "INTERVIEWER, INTERVIEWER, NOTHING, APPLICATION",
        "INTERVIEWER, NONE, NOTHING, NOTHING"
    })
    void by_role_and_place_in_the_prospect_stage_and_past_it(
            TenantRole role, Relation relation, Sight inProspect, Sight later) {
        var rights = Samples.rights(Samples.caller("somebody", role), relation);
        assertEquals(inProspect, rights.sightOf(StageKind.PROSPECT, Optional.empty()));
        assertEquals(later, rights.sightOf(StageKind.APPLICATION, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "HIRING_MANAGER, HIRING_MANAGER, NOTHING, APPLICATION",
        "HIRING_MANAGER, NONE, NOTHING, JOB",
        "RECRUITER, RECRUITER, APPLICATION, APPLICATION",
        "RECRUITER, NONE, JOB, JOB",
        "ADMIN, NONE, APPLICATION, APPLICATION"
    })
    void where_a_job_hides_its_prospects_hiring_managers_know_of_their_own_exports_only(
            TenantRole role, Relation relation, Sight ofOthers, Sight ofTheirOwn) {
        var caller = Samples.caller("somebody", role);
        var rights = new JobRights(caller, new Place(relation, Optional.empty()), true, false);
        assertEquals(ofOthers, rights.sightOf(StageKind.PROSPECT, Samples.user("another")));
        assertEquals(ofOthers, rights.sightOf(StageKind.PROSPECT, Optional.empty()));
        assertEquals(ofTheirOwn, rights.sightOf(StageKind.PROSPECT, Samples.user("somebody")));
        assertEquals(ofTheirOwn, rights.sightOf(StageKind.APPLICATION, Samples.user("another")));
    }

    /** They decide about the job, not about who is in it. */
    @Test
    void approvers_are_like_others_who_are_not_on_the_team() {
        var place = new Place(Relation.NONE, Optional.empty(), ApproverPart.ASKED);
        var interviewer = Samples.caller("somebody", TenantRole.INTERVIEWER);
        assertEquals(Sight.NOTHING, sight(interviewer, place));
        assertEquals(Sight.JOB, sight(Samples.STRANGER, place));
    }

    private static Sight sight(Caller caller, Place place) {
        return new JobRights(caller, place, true, true).sightOf(StageKind.APPLICATION, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void as_much_is_shown_as_is_seen(Sight sight) {
        var rights = rights(sight);
        var application = ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW)
                .application();

        var shown =
                SeenEngagement.of(application, past, true, new SeenJob(job.overview(), 0, rights, Optional.empty()));

        assertEquals(sight != Sight.NOTHING, shown.isPresent());
        assertEquals(
                sight == Sight.APPLICATION,
                shown.flatMap(SeenEngagement::application).isPresent());
        shown.ifPresent(engagement -> assertEquals(sight == Sight.APPLICATION, engagement.doubled()));
        shown.ifPresent(engagement -> assertEquals(application.id(), engagement.id()));
        shown.ifPresent(engagement -> assertEquals(job.overview(), engagement.job()));
        shown.flatMap(SeenEngagement::application)
                .ifPresent(seen -> assertEquals(new SeenApplication(application, past, rights), seen));
    }

    /** Who does not see all prospects would learn of one. */
    @Test
    void that_somebody_is_in_the_job_twice_is_told_to_who_sees_all_prospects() {
        var interviewer = Samples.rights(Samples.caller("interviewer", TenantRole.INTERVIEWER), Relation.INTERVIEWER);
        assertEquals(Optional.of(true), doubled(true, rights(Sight.APPLICATION)));
        assertEquals(Optional.of(false), doubled(false, rights(Sight.APPLICATION)));
        assertEquals(Sight.APPLICATION, interviewer.sightOf(past.kind(), Optional.empty()));
        assertEquals(Optional.of(false), doubled(true, interviewer));
    }

    private Optional<Boolean> doubled(boolean doubled, JobRights rights) {
        var application = ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW)
                .application();
        return SeenEngagement.of(application, past, doubled, new SeenJob(job.overview(), 0, rights, Optional.empty()))
                .map(SeenEngagement::doubled);
    }

    @Test
    void whoever_sees_the_job_is_told_what_linkedin_lacks() {
        var seen = new SeenJob(job.overview(), 0, rights(Sight.APPLICATION), Optional.empty());
        assertTrue(seen.linkedInObstacles().contains(LinkedInObstacle.APPLY_ADDRESS_MISSING));
    }

    private static JobRights rights(Sight sight) {
        return switch (sight) {
            case APPLICATION -> Samples.rights(Samples.RECRUITER, Relation.RECRUITER);
            case JOB -> Samples.rights(Samples.STRANGER, Relation.NONE);
            case NOTHING -> Samples.rights(Samples.caller("interviewer", TenantRole.INTERVIEWER), Relation.NONE);
        };
    }
}
