package dev.prospector.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.job.FilledTenants.Filled;
import dev.prospector.job.application.port.in.feedback.FeedbackReminders;
import dev.prospector.job.application.port.in.feedback.InterviewFeedback;
import dev.prospector.job.application.port.in.note.ApplicationNotes;
import dev.prospector.job.application.port.in.pipeline.ApplicationProgress;
import dev.prospector.job.application.port.in.pipeline.Engagements;
import dev.prospector.job.application.port.in.pipeline.Pipeline;
import dev.prospector.job.application.port.in.posting.JobApproval;
import dev.prospector.job.application.port.in.posting.JobPublishing;
import dev.prospector.job.application.port.in.team.HiringTeams;
import dev.prospector.job.application.port.in.team.TeamPlaces;
import dev.prospector.job.application.port.in.template.ProcessTemplates;
import dev.prospector.job.application.port.in.user.UserDirectory;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.sharing.RecordListing;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;

/**
 * Every list of this service, asked in a tenant where it has two rows and in one where it has twenty: the database is asked equally often.
 * The reasons of rejections are no rows.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedListsTest {
    private static final int FEW = 2;
    private static final int MANY = 20;
    private static final int PAGE = 201;

    private Filled few;
    private Filled many;

    @Inject
    FilledTenants filling;

    @Inject
    JobPublishing jobs;

    @Inject
    JobApproval approvals;

    @Inject
    HiringTeams teams;

    @Inject
    ProcessTemplates templates;

    @Inject
    Pipeline pipeline;

    @Inject
    Engagements engagements;

    @Inject
    ApplicationProgress progress;

    @Inject
    ApplicationNotes notes;

    @Inject
    InterviewFeedback feedback;

    @Inject
    FeedbackReminders reminders;

    @Inject
    UserDirectory users;

    @Inject
    TeamPlaces places;

    @Inject
    RecordListing records;

    @Inject
    Applications applications;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql statistics;

    private record Listed(String name, Function<Filled, List<?>> rows) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void fill() {
        few = filling.with(FEW);
        many = filling.with(MANY);
    }

    Stream<Listed> lists() {
        return Stream.of(ofJobs(), ofOneJob(), ofOneApplication(), ofOthers()).flatMap(Function.identity());
    }

    private Stream<Listed> ofJobs() {
        return Stream.of(
                new Listed("jobs", here -> jobs.newest(Samples.ADMIN, sought("", false), Optional.empty(), PAGE)),
                new Listed(
                        "own jobs", here -> jobs.newest(Samples.RECRUITER, sought("", true), Optional.empty(), PAGE)),
                new Listed(
                        "jobs by words",
                        here -> jobs.newest(Samples.RECRUITER, sought("data", false), Optional.empty(), PAGE)),
                new Listed("process templates", here -> templates.list(Samples.ADMIN, Optional.empty(), PAGE)),
                new Listed(
                        "users",
                        here -> users.search(
                                Samples.ADMIN, Optional.empty(), Optional.empty(), Optional.empty(), PAGE)),
                new Listed(
                        "users by name",
                        here -> users.search(
                                Samples.ADMIN, Optional.of("test"), Optional.empty(), Optional.empty(), PAGE)));
    }

    private static JobPublishing.Sought sought(String words, boolean mine) {
        return new JobPublishing.Sought(Optional.of(words), Optional.empty(), mine);
    }

    private Stream<Listed> ofOneJob() {
        return Stream.of(
                new Listed(
                        "hiring team",
                        here -> teams.team(Samples.RECRUITER, here.job().id())),
                new Listed(
                        "approvals",
                        here -> approvals.approvers(
                                Samples.RECRUITER, here.job().id())),
                new Listed("board", here -> onBoard(here)),
                new Listed(
                        "applications of a stage",
                        here -> pipeline.inStage(
                                Samples.RECRUITER,
                                here.job().id(),
                                new Pipeline.Sought(
                                        here.job().process().prospect().id(), Optional.empty()),
                                Optional.empty(),
                                PAGE)),
                new Listed(
                        "feedback reminders",
                        here -> reminders.ofJob(Samples.RECRUITER, here.job().id(), Optional.empty(), PAGE)));
    }

    private List<Application> onBoard(Filled here) {
        return pipeline.board(Samples.RECRUITER, here.job().id(), PAGE).stream()
                .flatMap(column -> column.applications().stream())
                .toList();
    }

    private Stream<Listed> ofOneApplication() {
        return Stream.of(
                new Listed(
                        "stage events",
                        here -> progress.history(
                                Samples.RECRUITER, here.interviewed().id(), Optional.empty(), PAGE)),
                new Listed(
                        "notes",
                        here -> notes.read(Samples.RECRUITER, here.interviewed().id(), Optional.empty(), PAGE)),
                new Listed(
                        "feedback",
                        here -> feedback.read(
                                Samples.RECRUITER, here.interviewed().id(), Optional.empty(), PAGE)));
    }

    private Stream<Listed> ofOthers() {
        var pages = Stream.of(RecordType.values())
                .map(type ->
                        new Listed("page of records: " + type, here -> records.after(type, Optional.empty(), PAGE)));
        return Stream.concat(
                pages,
                Stream.of(
                        new Listed("records by id", here -> records.present(RecordType.APPLICATION, here.ids())),
                        new Listed("users by id", here -> users.known(interviewers(here))),
                        new Listed(
                                "visible people",
                                here -> places.visible(
                                        Samples.RECRUITER,
                                        here.people().stream()
                                                .map(Application::candidateId)
                                                .toList())),
                        new Listed(
                                "applications of a candidate",
                                here -> engagements.of(
                                        Samples.RECRUITER,
                                        here.everywhere(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        PAGE)),
                        new Listed("jobs of a user", here -> places.jobs(Samples.RECRUITER, Optional.empty()))));
    }

    private static List<UserId> interviewers(Filled here) {
        return here.job().approval().approvers().stream()
                .map(approver -> approver.userId())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_asks_the_database_equally_often_however_many_rows_it_has(Listed list) {
        assertEquals(statements(list, few), statements(list, many));
    }

    @Test
    void a_list_that_asks_for_each_row_would_be_found() {
        var oneByOne = new Listed("one by one", here -> here.people().stream()
                .flatMap(one -> applications.find(one.id()).stream())
                .toList());
        assertEquals(FEW, statements(oneByOne, few));
        assertEquals(MANY, statements(oneByOne, many));
    }

    /** The second time: the first may make what is made at first use. */
    private long statements(Listed list, Filled here) {
        tenants.in(here.tenant(), () -> list.rows().apply(here));
        return tenants.in(here.tenant(), () -> {
            var before = questions();
            var rows = list.rows().apply(here).size();
            var asked = questions() - before - 1;
            assertTrue(rows >= here.rows(), () -> list + " has rows: " + rows);
            assertTrue(asked > 0, () -> list + " asks nothing");
            return asked;
        });
    }

    /** On the one connection of the transaction, this question among them. */
    private long questions() {
        return statistics
                .query("show session status like 'Questions'", Map.of(), row -> row.getLong("Value"))
                .get(0);
    }
}
