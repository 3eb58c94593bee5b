package dev.prospector.local;

import static dev.prospector.local.Teller.demand;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.data.DemoData;

/**
 * The stories of connecting LinkedIn, of linking an account, of a 1-click export, of what recruiters write at LinkedIn and of hiring (product.md
 * 2.1 to 2.11), played through the public API and the sandbox's controls. Each run makes a new tenant, a new job and a new LinkedIn member, so that it can be played again and again.
 */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final String RECRUITER = "urn:li:person:recruiter01";

    private final URI api;
    private final Operator operator;
    private final Sandbox sandbox;
    private final Teller teller;

    public Demo(URI api, Operator operator, PrintStream out) {
        this.api = api;
        this.operator = operator;
        this.sandbox = operator.sandbox();
        this.teller = new Teller(out);
    }

    public static void main(String[] arguments) {
        try {
            boolean data = wantsData(List.of(arguments));
            Doors doors = Doors.usual(new Wishes(List.of(), System.getenv()).offset(), 1);
            URI api = doors.address(Door.GATEWAY, 0).resolve("/api/v1");
            Sandbox sandbox = new Sandbox(doors.address(Door.SANDBOX, 0));
            if (data) {
                new DemoData(api, sandbox, new Progress(System.out, Instant.now())).fill();
            } else {
                new Demo(api, new Operator(sandbox, doors.address(Door.INTEGRATION, 0)), System.out).play();
            }
        } catch (LaunchFailed failure) {
            System.err.println("\ndemo: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static boolean wantsData(List<String> arguments) {
        if (arguments.isEmpty()) {
            return false;
        }
        if (arguments.equals(List.of("--data"))) {
            return true;
        }
        throw new LaunchFailed("usage: deploy/local/demo [--data]");
    }

    /** @throws LaunchFailed with the answer's body, as soon as one is not what the story needs */
    public void play() {
        new ConnectingDemo(api, operator, teller).play();
        teller.say("The recruiter of acme, which is connected already, signs in");
        Client recruiter = new Client(api, sandbox.userToken("recruiter"));
        teller.show("POST /idp/token (sandbox) -> 200");
        new LinkingDemo(new LinkedInLinking(recruiter, sandbox), teller).play(RECRUITER);
        JsonNode job = activeJob(recruiter);
        emptyBoard(recruiter, job);
        String member = member();
        String request = export(job, member);
        JsonNode prospect = landed(recruiter, job, request);
        candidate(recruiter, prospect);
        ledger(recruiter, request);
        String candidate = prospect.path("candidate").path("id").asText();
        new ActivityDemo(recruiter, new Client(api, sandbox.userToken("admin")), sandbox, teller)
                .play(RECRUITER, member, candidate);
        new HiringDemo(recruiter, teller).play(job, prospect);
        teller.end("The story is told: an export at LinkedIn became a prospect of " + number(job) + ", and was hired.");
    }

    private JsonNode activeJob(Client recruiter) {
        teller.say("They create a job; it begins as a draft");
        Answer created = recruiter.post("/jobs", newJob()).expect(201);
        JsonNode job = created.json();
        teller.show(created, number(job) + " " + job.path("status").asText() + ", id " + id(job));
        teller.say("They add the hiring manager to the team");
        Map<String, String> manager = Map.of("userId", "manager", "role", "hiring-manager");
        teller.show(
                recruiter.post("/jobs/" + id(job) + "/hiring-team", manager).expect(201), "manager is hiring-manager");
        teller.say("They activate the job");
        Answer activated =
                recruiter.post("/jobs/" + id(job) + "/activation", null).expect(200);
        teller.show(
                activated,
                number(job) + " " + demand("ACTIVE", activated, activated.json().path("status")));
        return job;
    }

    private void emptyBoard(Client recruiter, JsonNode job) {
        teller.say("The board has its stages, and nobody in them");
        Answer board = recruiter.get("/jobs/" + id(job) + "/board").expect(200);
        for (JsonNode stage : board.json().path("stages")) {
            demand("0", board, stage.path("applications").size());
        }
        teller.show(board, stageNames(board.json()));
    }

    private String member() {
        teller.say("At LinkedIn there is a member ...");
        String name = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);
        String member = sandbox.member(Map.of(
                "person", "urn:li:person:demo-" + name,
                "firstName", "Lena",
                "lastName", "Okafor",
                "headline", "Data Engineer at Nordwind",
                "location", "Hamburg, Germany",
                "employer", "Nordwind",
                "publicProfileUrl", "https://www.linkedin.com/in/lena-okafor-" + name));
        teller.show("POST /sandbox/members -> 200  Lena Okafor, " + member);
        return member;
    }

    private String export(JsonNode job, String member) {
        teller.say("... whom the recruiter exports to the job, with one click in LinkedIn");
        Answer exported = sandbox.exportUntilTaken("acme", member, number(job), RECRUITER);
        String request = exported.text("requestId");
        teller.show(exported, "LinkedIn pushed request " + request + ", we acknowledged with 200");
        return request;
    }

    private JsonNode landed(Client recruiter, JsonNode job, String request) {
        teller.say("The person appears on the board");
        Instant begin = Instant.now();
        while (Duration.between(begin, Instant.now()).compareTo(PATIENCE) < 0) {
            Answer board = recruiter.get("/jobs/" + id(job) + "/board").expect(200);
            Optional<JsonNode> prospect = prospect(board.json());
            if (prospect.isPresent()) {
                long waited = Duration.between(begin, Instant.now()).toMillis();
                teller.show(board, "after " + waited + " ms in Prospect: " + describe(board, prospect.get()));
                return prospect.get();
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        throw new LaunchFailed("nobody appeared on the board within " + PATIENCE.toSeconds() + " s; the ledger says:\n"
                + recruiter.get("/sync/exports?limit=1").text() + "\nrequest " + request);
    }

    private String describe(Answer board, JsonNode prospect) {
        JsonNode candidate = prospect.path("candidate");
        demand("LINKEDIN", board, prospect.path("source"));
        return candidate.path("firstName").asText() + " "
                + candidate.path("lastName").asText() + ", source "
                + prospect.path("source").asText() + ", credited to "
                + demand("recruiter", board, prospect.path("creditedTo"));
    }

    private void candidate(Client recruiter, JsonNode prospect) {
        teller.say("The candidate behind it");
        Answer candidate = recruiter
                .get("/candidates/" + prospect.path("candidate").path("id").asText())
                .expect(200);
        demand("Okafor", candidate, candidate.json().path("lastName"));
        teller.show(
                candidate,
                candidate.json().path("headline").asText() + ", source "
                        + candidate.json().path("source").asText());
    }

    private void ledger(Client recruiter, String request) {
        teller.say("The ledger remembers the export");
        Answer exports = recruiter.get("/sync/exports?limit=10").expect(200);
        JsonNode export = StreamSupport.stream(exports.json().path("items").spliterator(), false)
                .filter(item -> item.path("requestId").asText().equals(request))
                .findFirst()
                .orElseThrow(
                        () -> new LaunchFailed("request " + request + " is not in the ledger:\n" + exports.text()));
        teller.show(
                exports,
                request + " is " + demand("LANDED", exports, export.path("state")) + ", exporter "
                        + export.path("exporter").asText() + ", job "
                        + export.path("jobNumber").asText());
    }

    private static Optional<JsonNode> prospect(JsonNode board) {
        return StreamSupport.stream(board.path("stages").spliterator(), false)
                .filter(stage -> stage.path("kind").asText().equals("PROSPECT"))
                .flatMap(
                        stage -> StreamSupport.stream(stage.path("applications").spliterator(), false))
                .findFirst();
    }

    private static String stageNames(JsonNode board) {
        return String.join(
                ", ",
                StreamSupport.stream(board.path("stages").spliterator(), false)
                        .map(stage -> stage.path("name").asText() + " 0")
                        .toList());
    }

    public static Map<String, Object> newJob() {
        return Map.of(
                "title", "Data Engineer",
                "description", "Builds the pipelines that our planners rely on.",
                "location", Map.of("city", "Hamburg", "region", "Hamburg", "country", "DE", "postalCode", "20095"),
                "workplaceType", "HYBRID");
    }

    private static String id(JsonNode job) {
        return job.path("id").asText();
    }

    private static String number(JsonNode job) {
        return job.path("jobNumber").asText();
    }
}
