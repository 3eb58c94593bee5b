package dev.prospector.job.adapter.in.rest;

import static dev.prospector.job.domain.process.StageKind.APPLICATION;
import static dev.prospector.job.domain.process.StageKind.INTERVIEW;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.Progress;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageEventKind;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;

/** Every cell of deploy/contracts/access.yaml, asked of the running service with a real token about a real job. */
@QuarkusTest
class AccessOverHttpTest {
    private static final String SERVICE = "job-service";
    private static final String CALLER = "caller";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** Those on an application, which is not found where its job is hidden. */
    private static final Set<String> ABOUT_APPLICATIONS = Set.of(
            "readApplication",
            "deleteApplication",
            "moveApplication",
            "rejectApplication",
            "withdrawApplication",
            "setOffer",
            "listStageEvents",
            "listApplicationNotes",
            "addApplicationNote",
            "changeApplicationNote",
            "deleteApplicationNote",
            "listFeedback",
            "addFeedback",
            "changeFeedback",
            "deleteFeedback");

    private static final String STAGES = """
            "stages": [{"name": "Prospect", "kind": "PROSPECT"}, {"name": "Application", "kind": "APPLICATION"},
              {"name": "Offer", "kind": "OFFER"}], "prospectEnabled": true, "hidesOthersFeedback": false""";
    private static final String PLAN = "{" + STAGES + "}";
    private static final String TEMPLATE = "{\"name\": \"Short\", \"approvers\": [], " + STAGES + "}";

    private final AccessTable table = AccessTable.read();
    private final Api api = Api.ofFreshTenant();

    private long numbers = 5000;

    @Inject
    Jobs jobs;

    @Inject
    Applications applications;

    @Inject
    Notes notes;

    @Inject
    FeedbackRecords feedback;

    @Inject
    Users users;

    @Inject
    Templates templates;

    @Inject
    Tenants tenants;

    @TestFactory
    Stream<DynamicTest> one_cell_of_each_answer_is_as_the_table_says() {
        return table.oneCellOfEachAnswer(SERVICE)
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> assertAnswered(cell)));
    }

    private void assertAnswered(Cell cell) {
        var job = jobWith(cell);
        var answer = ask(cell.operation(), job, api.as(CALLER, cell.role()));
        switch (cell.answer()) {
            case ALLOW -> assertEquals(2, answer.statusCode() / 100, answer::asString);
            case DENY -> assertEquals("403 FORBIDDEN", told(answer));
            case HIDE -> assertEquals(notFound(cell.operation()), told(answer));
        }
    }

    private static String notFound(String operation) {
        return ABOUT_APPLICATIONS.contains(operation) ? "404 APPLICATION_NOT_FOUND" : "404 JOB_NOT_FOUND";
    }

    @TestFactory
    Stream<DynamicTest> another_tenants_job_is_not_there() {
        var job = tenants.in(api.tenant(), () -> saved(draft()));
        var stranger = Api.ofFreshTenant();
        return aboutJobs()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertEquals(notFound(operation), told(ask(operation, job, stranger.admin())))));
    }

    @TestFactory
    Stream<DynamicTest> nobody_without_a_token_does_anything() {
        var job = tenants.in(api.tenant(), () -> saved(draft()));
        return table.operationsOf(SERVICE).stream()
                .map(operation -> DynamicTest.dynamicTest(operation, () -> {
                    var anonymous = given().contentType("application/json");
                    assertEquals("401 UNAUTHENTICATED", told(ask(operation, job, anonymous)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_method_that_a_path_does_not_have_is_refused() throws JsonProcessingException {
        var paths = new ObjectMapper()
                .readTree(Contracts.read("openapi/" + SERVICE + ".json"))
                .get("paths");
        return paths.properties().stream().flatMap(path -> METHODS.stream()
                .filter(method -> !documented(path.getValue()).contains(method))
                .map(method -> DynamicTest.dynamicTest(
                        method + " " + path.getKey(), () -> assertNotAllowed(method, path.getKey()))));
    }

    private void assertNotAllowed(String method, String path) {
        var place = path.replaceAll("\\{id}", Samples.draft().id().toString()).replaceAll("\\{\\w+}", "somebody");
        assertEquals(405, api.admin().body("{}").request(method, place).statusCode());
    }

    private static Set<String> documented(JsonNode path) {
        return StreamSupport.stream(((Iterable<String>) path::fieldNames).spliterator(), false)
                .map(String::toUpperCase)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations whose answer depends on the job. */
    private Stream<String> aboutJobs() {
        return table.cellsOf(SERVICE)
                .filter(cell -> cell.answer() == Answer.HIDE)
                .map(Cell::operation)
                .distinct();
    }

    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.jsonPath().getString("code");
    }

    private Response ask(String operation, Job job, RequestSpecification caller) {
        var path = "/jobs/" + job.id();
        return switch (operation) {
            case "readMe" -> caller.get("/me");
            case "listUsers" -> caller.get("/users");
            case "putUser" -> caller.body("""
                    {"givenName": "Test", "familyName": "User", "tenantRoles": [], "active": true}""").put("/users/another");
            case "createJob" -> caller.body(Api.JOB).post("/jobs");
            case "listJobs" -> caller.get("/jobs");
            case "readJob" -> caller.get(path);
            case "changeJob" ->
                caller.header("If-Match", "*").body("{\"title\": \"Other\"}").patch(path);
            case "changeProcess" -> caller.header("If-Match", "*").body(PLAN).put(path + "/process");
            case "submitJob" -> caller.post(path + "/submission");
            case "approveJob" -> caller.body("{\"decision\": \"APPROVE\"}").post(path + "/approvals");
            case "readApprovals" -> caller.get(path + "/approvals");
            case "listProcessTemplates" -> caller.get("/process-templates");
            case "readProcessTemplate" -> caller.get(template());
            case "createProcessTemplate" -> caller.body(TEMPLATE).post("/process-templates");
            case "changeProcessTemplate" ->
                caller.header("If-Match", "*").body(TEMPLATE).put(template());
            case "deleteProcessTemplate" -> caller.delete(template());
            case "readHiringTeam" -> caller.get(path + "/hiring-team");
            case "readProcess" -> caller.get(path + "/process");
            case "listCandidateApplications" -> caller.get("/candidates/" + job.id() + "/applications");
            case "listRejectionReasons" -> caller.get("/rejection-reasons");
            case "addApplication" ->
                caller.body(Map.of("candidateId", UUID.randomUUID())).post(path + "/applications");
            case "readBoard" -> caller.get(path + "/board");
            case "listFeedbackReminders" -> caller.get(path + "/feedback-reminders");
            case "listApplications" -> caller.get(path + "/applications?stage=" + stage(job, APPLICATION));
            case "activateJob" -> caller.post(path + "/activation");
            case "addHiringTeamMember" ->
                caller.body(Map.of("userId", "spare", "role", "interviewer")).post(path + "/hiring-team");
            case "changeHiringTeamMember" ->
                caller.body("{\"role\": \"recruiter\"}").patch(path + "/hiring-team/leaver");
            case "removeHiringTeamMember" -> caller.delete(path + "/hiring-team/leaver");
            case "switchProspect" -> caller.body("{\"enabled\": false}").put(path + "/process/prospect");
            case "closeJob" -> caller.body("{\"reason\": \"CANCELLED\"}").post(path + "/closure");
            case "deleteJob" -> caller.delete(path);
            default -> askAbout(operation, job, caller);
        };
    }

    private static Response askAbout(String operation, Job job, RequestSpecification caller) {
        var path = "/applications/" + applicationIn(job).id();
        return switch (operation) {
            case "readApplication" -> caller.get(path);
            case "deleteApplication" -> caller.delete(path);
            case "moveApplication" ->
                caller.body(Map.of("fromStage", stage(job, APPLICATION), "toStage", stage(job, INTERVIEW)))
                        .post(path + "/moves");
            case "rejectApplication" -> caller.body("{\"reason\": \"OTHER\"}").post(path + "/rejection");
            case "withdrawApplication" -> caller.post(path + "/withdrawal");
            case "setOffer" ->
                caller.header("If-Match", "*").body("{\"state\": \"PREPARED\"}").put(path + "/offer");
            case "listStageEvents" -> caller.get(path + "/stage-events");
            default ->
                operation.endsWith("Feedback")
                        ? askAboutFeedback(operation, path + "/feedback", job, caller)
                        : askAboutNotes(operation, path + "/notes", job, caller);
        };
    }

    private static Response askAboutNotes(String operation, String path, Job job, RequestSpecification caller) {
        return switch (operation) {
            case "listApplicationNotes" -> caller.get(path);
            case "addApplicationNote" ->
                caller.body("{\"visibility\": \"PUBLIC\", \"text\": \"Starts in May.\"}")
                        .post(path);
            case "changeApplicationNote" ->
                caller.header("If-Match", "*")
                        .body("{\"text\": \"Starts in June.\"}")
                        .patch(path + "/" + job.id());
            case "deleteApplicationNote" -> caller.delete(path + "/" + job.id());
            default -> throw new IllegalStateException("nobody asks for " + operation);
        };
    }

    private static Response askAboutFeedback(String operation, String path, Job job, RequestSpecification caller) {
        return switch (operation) {
            case "listFeedback" -> caller.get(path);
            case "addFeedback" -> caller.body("{\"state\": \"DRAFT\"}").post(path);
            case "changeFeedback" ->
                caller.header("If-Match", "*").body("{\"comment\": \"Sings.\"}").patch(path + "/" + job.id());
            case "deleteFeedback" -> caller.delete(path + "/" + job.id());
            default -> throw new IllegalStateException("nobody asks for " + operation);
        };
    }

    /** The caller's own, called as the job. */
    private static Feedback feedbackOn(Job job) {
        return new Feedback(
                new FeedbackId(job.id().value()),
                new ApplicationId(job.id().value()),
                new UserId(CALLER),
                new Judgement(Optional.of(Recommendation.YES), Optional.empty(), List.of(), Optional.empty()),
                Samples.NOW,
                Optional.of(Samples.NOW),
                0);
    }

    /** The caller's own, called as the job. */
    private static Note noteOn(Job job) {
        return new Note(
                new NoteId(job.id().value()),
                new ApplicationId(job.id().value()),
                new UserId(CALLER),
                NoteVisibility.PUBLIC,
                "Starts in May.",
                Samples.NOW,
                Optional.empty(),
                0);
    }

    private String template() {
        var made = tenants.in(api.tenant(), () -> {
            var template = ProcessTemplate.made(Samples.STANDARD, Samples.NOW);
            templates.add(template);
            return template;
        });
        return "/process-templates/" + made.id();
    }

    /** In a stage that interviewers see, and called as the job, so that whoever knows the one knows the other. */
    private static Application applicationIn(Job job) {
        var progress = new Progress(ApplicationStatus.ACTIVE, Optional.empty(), Optional.empty(), true);
        return new Application(
                new ApplicationId(job.id().value()),
                job.id(),
                Samples.somebody(),
                new StageId(stage(job, APPLICATION)),
                ApplicationSource.MANUAL,
                Optional.empty(),
                Samples.NOW,
                progress,
                0);
    }

    private static UUID stage(Job job, StageKind kind) {
        return job.process().stages().stream()
                .filter(stage -> stage.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    /** A job on which everything that the operation needs is there, and the caller has the cell's place. */
    private Job jobWith(Cell cell) {
        return tenants.in(api.tenant(), () -> {
            List.of("recruiter", "spare", "leaver").forEach(id -> known(id, TenantRole.RECRUITER));
            known("manager", TenantRole.HIRING_MANAGER);
            var saved = saved(placed(jobFor(cell.operation()), cell.relation()));
            if (ABOUT_APPLICATIONS.contains(cell.operation())) {
                applications.addIfAbsent(added(applicationIn(saved), saved));
                notes.add(noteOn(saved));
                feedback.add(feedbackOn(saved));
            }
            return saved;
        });
    }

    private static ApplicationAdded added(Application application, Job job) {
        var entry = new StageEvent(
                UUID.randomUUID(),
                application.id(),
                application.stageId(),
                job.process().stage(application.stageId()).orElseThrow().name(),
                StageEventKind.ENTERED,
                Optional.empty(),
                Optional.empty(),
                application.since());
        return new ApplicationAdded(application, entry);
    }

    private Job jobFor(String operation) {
        return switch (operation) {
            case "closeJob", "addApplication" -> draft().activated();
            case "submitJob" -> draft("manager");
            case "approveJob" -> draft(CALLER).submitted();
            default -> draft();
        };
    }

    private Job draft(String... approvers) {
        return Samples.draft(numbers++, approvers)
                .joinedBy(Samples.member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(Samples.member("leaver", TeamRole.INTERVIEWER));
    }

    private static Job placed(Job job, String relation) {
        return switch (relation) {
            case "recruiter" -> job.joinedBy(Samples.member(CALLER, TeamRole.RECRUITER));
            case "hiring-manager" -> job.joinedBy(Samples.member(CALLER, TeamRole.HIRING_MANAGER));
            case "delegate-of-recruiter" -> job.joinedBy(Samples.delegate(CALLER, "recruiter"));
            case "delegate-of-hiring-manager" -> job.joinedBy(Samples.delegate(CALLER, "manager"));
            case "interviewer" -> job.joinedBy(Samples.member(CALLER, TeamRole.INTERVIEWER));
            case "none" -> job;
            default -> throw new IllegalStateException("nobody is " + relation);
        };
    }

    private void known(String id, TenantRole role) {
        users.lock(new UserId(id));
        users.save(Samples.known(id, role));
    }

    private Job saved(Job job) {
        jobs.save(job);
        return job;
    }
}
