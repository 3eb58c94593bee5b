package dev.prospector.job.application.port.out;

import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.team.PlaceListing;
import dev.prospector.job.application.port.out.team.PlaceListing.Encounter;
import dev.prospector.job.application.port.out.team.PlaceListing.Met;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.access.Place;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

/** What every {@link PlaceListing} does. */
public abstract class PlaceListingContract {
    private static final UserId RECRUITER = new UserId("recruiter");
    private static final UserId DELEGATE = new UserId("delegate");

    protected abstract PlaceListing places();

    protected abstract Jobs jobs();

    protected abstract Users users();

    protected abstract Applications applications();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void people_are_met_in_the_jobs_on_whose_team_one_is() {
        var own = saved(Samples.draft(1001).joinedBy(member("interviewer", TeamRole.INTERVIEWER)));
        var another =
                saved(Job.draft(new JobNumber(1002), Samples.DETAILS, Samples.STANDARD, Samples.MANAGER, Samples.NOW));
        var met = added(own);
        var unmet = added(another);
        assertEquals(List.of(encounter(met, Relation.RECRUITER)), encounters(RECRUITER, met, unmet));
        assertEquals(List.of(encounter(met, Relation.INTERVIEWER)), encounters(new UserId("interviewer"), met));
        assertEquals(List.of(), encounters(RECRUITER));
    }

    @Test
    void it_is_told_who_exported_a_person_and_whether_hiring_managers_see_prospects() {
        var job = saved(Samples.withheld(Samples.draft(1001)));
        var exported = Samples.somebody();
        var exporter = Optional.of(new UserId("manager"));
        work(() -> applications().addIfAbsent(ApplicationAdded.exported(job, exported, exporter, Samples.NOW)));
        var addedByHand = Samples.somebody();
        var entrance = job.process().entrance(true);
        work(() -> applications()
                .addIfAbsent(ApplicationAdded.byHand(
                        job.activated(), entrance, addedByHand, new UserId("manager"), Samples.NOW)));

        var met = encounters(RECRUITER, exported).get(0);
        assertEquals(exporter, met.exporter());
        assertFalse(met.managersSeeProspects());
        assertEquals(Optional.empty(), encounters(RECRUITER, addedByHand).get(0).exporter());
    }

    @Test
    void a_person_may_be_met_in_several_jobs() {
        var person = Samples.somebody();
        add(saved(Samples.draft(1001)), person);
        add(saved(Samples.draft(1002)), person);
        assertEquals(2, encounters(RECRUITER, person, person).size());
    }

    @Test
    void delegates_are_what_their_principal_is_now() {
        var met = added(saved(Samples.draft(1001).joinedBy(delegate("delegate", "recruiter"))));
        assertEquals(Relation.INTERVIEWER, relation(met));
        known(Samples.known("recruiter", TenantRole.RECRUITER));
        assertEquals(Relation.DELEGATE_OF_RECRUITER, relation(met));
        known(Samples.known("recruiter", TenantRole.HIRING_MANAGER));
        assertEquals(Relation.INTERVIEWER, relation(met));
    }

    @Test
    void a_delegate_of_who_is_inactive_counts_as_interviewer() {
        var met = added(saved(Samples.draft(1001).joinedBy(delegate("delegate", "recruiter"))));
        var recruiter = Samples.known("recruiter", TenantRole.RECRUITER);
        known(User.put(recruiter.id(), recruiter.profile(), recruiter.roles(), false));
        assertEquals(Relation.INTERVIEWER, relation(met));
    }

    @Test
    void the_newest_jobs_of_a_user_come_first() {
        List.of(1001L, 1002L, 1003L).forEach(number -> saved(Samples.draft(number)));
        saved(Job.draft(new JobNumber(1004), Samples.DETAILS, Samples.STANDARD, Samples.MANAGER, Samples.NOW));
        assertEquals(List.of(new JobNumber(1003), new JobNumber(1002)), jobs(Optional.empty(), 2));
        var some = Set.of(new JobNumber(1001), new JobNumber(1004), new JobNumber(4711));
        assertEquals(List.of(new JobNumber(1001)), jobs(Optional.of(some), 9));
        assertEquals(List.of(), jobs(Optional.of(Set.of()), 9));
    }

    @Test
    void the_people_of_a_job_are_those_of_its_stages_and_its_alone() {
        var job = saved(Samples.draft(1001));
        var other = saved(Samples.draft(1002));
        var one = added(job);
        var two = add(job, Samples.somebody());
        add(other, one);
        var prospect = job.process().prospect().id();
        assertEquals(Set.of(one, two), Set.copyOf(people(job, Optional.empty(), 9)));
        assertEquals(Set.of(one, two), Set.copyOf(people(job, Optional.of(prospect), 9)));
        assertEquals(
                List.of(), people(job, Optional.of(job.process().stages().get(1).id()), 9));
        var last = one.toString().compareTo(two.toString()) > 0 ? one : two;
        assertEquals(List.of(last), people(job, Optional.empty(), 1));
        assertEquals(2, work(() -> places().applicationsOf(List.of(one))));
        assertEquals(3, work(() -> places().applicationsOf(List.of(one, two))));
        assertEquals(0, work(() -> places().applicationsOf(List.of(Samples.somebody()))));
    }

    @Test
    void two_share_the_jobs_in_which_any_id_of_either_is() {
        var one = saved(Samples.draft(1001));
        var two = saved(Samples.draft(1002));
        var alone = saved(Samples.draft(1003));
        var lena = added(one);
        add(two, lena);
        add(alone, lena);
        var double1 = added(one);
        var double2 = added(two);
        assertEquals(List.of(one.id()), shared(List.of(lena), List.of(double1)));
        assertEquals(Set.of(one.id(), two.id()), Set.copyOf(shared(List.of(lena), List.of(double1, double2))));
        assertEquals(List.of(), shared(List.of(double1), List.of(double2)));
        assertEquals(
                1,
                work(() -> places().sharedJobs(List.of(lena), List.of(double1, double2), 1))
                        .size());
    }

    private List<JobId> shared(List<CandidateId> ones, List<CandidateId> others) {
        return work(() -> places().sharedJobs(ones, others, 9));
    }

    private List<CandidateId> people(Job job, Optional<StageId> stage, int atMost) {
        return work(() -> places().people(job.id(), stage, atMost).stream()
                .map(Met::candidate)
                .toList());
    }

    private List<JobNumber> jobs(Optional<Set<JobNumber>> among, int atMost) {
        return work(() -> places().jobs(RECRUITER, among.map(HashSet::new), atMost));
    }

    private Relation relation(CandidateId met) {
        var place = encounters(DELEGATE, met).get(0).place();
        assertEquals(Optional.of(RECRUITER), place.principal());
        return place.relation();
    }

    /** With a prospect whom nobody is known to have exported. */
    private static Encounter encounter(CandidateId met, Relation relation) {
        return new Encounter(met, StageKind.PROSPECT, Optional.empty(), new Place(relation, Optional.empty()), true);
    }

    private List<Encounter> encounters(UserId user, CandidateId... people) {
        return work(() -> places().encounters(user, List.of(people)));
    }

    private CandidateId added(Job job) {
        return add(job, Samples.somebody());
    }

    private CandidateId add(Job job, CandidateId person) {
        work(() -> applications().addIfAbsent(ApplicationAdded.exported(job, person, Optional.empty(), Samples.NOW)));
        return person;
    }

    private void known(User user) {
        work(() -> {
            users().lock(user.id());
            users().save(user);
            return user;
        });
    }

    private Job saved(Job job) {
        return work(() -> {
            jobs().save(job);
            return job;
        });
    }
}
