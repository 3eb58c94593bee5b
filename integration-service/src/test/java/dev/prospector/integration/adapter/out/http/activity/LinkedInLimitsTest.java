package dev.prospector.integration.adapter.out.http.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.TestClients;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Question;
import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.LinkedInPauses;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.activity.Reading;
import dev.prospector.integration.domain.activity.Reading.Lane;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sandbox.Sandbox;
import dev.prospector.testbed.TestTenants;

/**
 * LinkedIn's limits (LinkedIn RSC 5.2), with both sides as they are: two replicas over one database ask the sandbox for ten times of what a
 * day allows. Its minutes are LinkedIn's own; its day is shortened on our side, and the sandbox counts.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedInLimitsTest {
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");
    private static final List<String> SEATS = List.of("urn:li:seat:600123", "urn:li:seat:600124");
    private static final int PER_SEAT_AND_MINUTE = 12;
    private static final int PER_DAY = 18;
    private static final int DEMAND = 10 * PER_DAY;
    private static final int AT_ONCE = 48;
    private static final int WORKERS = 4;
    private static final int INMAILS = 500;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MovingClock clock = new MovingClock();
    private final ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    private Sandbox sandbox;
    private String tenant;
    private Instant begin;
    private Queue<ActivityRecord> read;
    private Connection connection;
    private List<RecruiterActivity> replicas;

    @Inject
    Tenants tenants;

    @Inject
    LinkedInPauses pauses;

    @Inject
    LinkedInBudgets budgets;

    @BeforeAll
    void start(@TempDir Path folder) {
        sandbox = Sandbox.start(0, folder, clock);
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
        sandbox.close();
    }

    @BeforeEach
    void recruiters_have_written_a_lot() {
        tenant = TestTenants.fresh();
        begin = clock.instant();
        read = new ConcurrentLinkedQueue<>();
        order("/sandbox/tenants", Map.of("tenant", tenant, "users", List.of()));
        connection = Connection.begun(tenant, application(), begin);
        order("/sandbox/onboarding", Map.of("tenant", tenant, "contracts", List.of(CONTRACT.value())));
        order("/sandbox/integrations", opened());
        SEATS.forEach(seat -> order(
                "/sandbox/seats",
                Map.of("tenant", tenant, "contract", CONTRACT.value(), "seat", seat, "member", "urn:li:person:r1")));
        order(
                "/sandbox/seedings",
                Map.of(
                        "tenant",
                        tenant,
                        "seed",
                        1,
                        "conversationEvents",
                        INMAILS,
                        "from",
                        begin.minus(WINDOW.multipliedBy(DEMAND / SEATS.size())).toString(),
                        "until",
                        begin.toString()));
        replicas = List.of(replica(), replica());
    }

    private Map<String, String> opened() {
        return Map.of(
                "tenant",
                tenant,
                "integrationContext",
                CONTRACT.value(),
                "integrationType",
                "CSA_API",
                "integrationStatus",
                "ENABLED");
    }

    private ChildApplication application() {
        var parent = http().get("/sandbox/parent-application").jsonPath();
        var token = http().formParam("grant_type", "client_credentials")
                .formParam("client_id", parent.getString("clientId"))
                .formParam("client_secret", parent.getString("clientSecret"))
                .post("/oauth/v2/accessToken")
                .jsonPath()
                .getString("access_token");
        var made = http().auth()
                .preemptive()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("uniqueForeignId", tenant, "name", "Prospector", "description", "Prospector"))
                .post("/v2/provisionedApplications")
                .jsonPath();
        return new ChildApplication(
                new ApplicationUrn(made.getString("key")),
                made.getString("credentials.client_id"),
                ClientSecrets.only(new ClientSecret(made.getString("credentials.client_secret"))));
    }

    private RecruiterActivity replica() {
        var settings = Map.of(
                "api-url", sandbox.url().toString(),
                "token-url", sandbox.url() + "/oauth/v2/accessToken",
                "resources.conversationEvents.calls-per-day", Integer.toString(PER_DAY),
                "resources.conversationEvents.calls-per-seat-and-minute", Integer.toString(PER_SEAT_AND_MINUTE));
        return new HttpRecruiterActivity(
                new Questions(TestClients.replica(settings, tenants, pauses, budgets, clock)),
                new UnreadableRows(new SimpleMeterRegistry()));
    }

    @Test
    void under_ten_times_the_allowed_calls_linkedin_counts_none_too_many_and_all_is_read_in_the_end() {
        var open = questions();
        assertEquals(DEMAND, open.size());
        while (!open.isEmpty()) {
            var wait = asked(open);
            if (!open.isEmpty()) {
                clock.advance(wait.minus(SECOND));
                assertTrue(isHeldBack(open.get(0)), "asked a second too early");
                clock.advance(SECOND);
            }
        }
        var urns = read.stream().map(InMail.class::cast).map(InMail::urn).toList();
        assertEquals(INMAILS, urns.size());
        assertEquals(INMAILS, new HashSet<>(urns).size());
        assertEquals(List.of(PER_DAY), greatest("DAYS"));
        assertEquals(List.of(PER_SEAT_AND_MINUTE, PER_SEAT_AND_MINUTE), greatest("MINUTES"));
        assertEquals(List.of(), throttled());
    }

    @Test
    void what_linkedin_asks_to_wait_is_waited_to_the_second_by_all_replicas() {
        order("/sandbox/faults", Map.of("path", "/v2/conversationEvents", "tenant", tenant, "throttle", 7, "times", 1));
        var question = questions().get(0);
        assertTrue(isDeclined(replicas.get(0), question));
        clock.advance(Duration.ofSeconds(7).minusMillis(1));
        assertTrue(isHeldBack(question));
        assertEquals(1, calls().size());
        clock.advance(Duration.ofMillis(1));
        replicas.forEach(replica -> replica.read(connection, question));
        assertEquals(3, calls().size());
    }

    /** Newest first: each window is asked for by one question. */
    private List<Question> questions() {
        return new ArrayList<>(IntStream.range(0, DEMAND / SEATS.size())
                .mapToObj(back -> begin.minus(WINDOW.multipliedBy(back)))
                .flatMap(
                        until -> SEATS.stream().map(seat -> question(seat, new TimeWindow(until.minus(WINDOW), until))))
                .toList());
    }

    private static Question question(String seat, TimeWindow window) {
        return new Question(
                new SeatKey(CONTRACT, new SeatUrn(seat)),
                ActivityKind.INMAILS,
                new Reading(Lane.LIVE, window, 0, OptionalInt.empty()),
                0);
    }

    /** By all workers of both replicas at once. What was read is open no more. @return the longest time that anybody was told to wait */
    private Duration asked(List<Question> open) {
        var offered = offered(open);
        var done = new ConcurrentLinkedQueue<Question>();
        var waits = new ConcurrentLinkedQueue<Duration>();
        var work = IntStream.range(0, WORKERS)
                .mapToObj(worker -> work(replicas.get(worker % replicas.size()), offered, done, waits))
                .toList();
        finish(work);
        open.removeAll(new HashSet<>(done));
        return waits.stream().max(Duration::compareTo).orElse(SECOND);
    }

    /** Seat by seat, so that the first spends its minute before all spend the day. */
    private static Queue<Question> offered(List<Question> open) {
        return SEATS.stream()
                .flatMap(seat -> open.stream()
                        .filter(question -> question.seat().seat().value().equals(seat))
                        .limit(AT_ONCE / SEATS.size()))
                .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }

    private Callable<Void> work(
            RecruiterActivity replica, Queue<Question> offered, Collection<Question> done, Collection<Duration> waits) {
        return () -> {
            for (var question = offered.poll(); question != null; question = offered.poll()) {
                try {
                    var page = replica.read(connection, question);
                    assertTrue(page.end().next().isEmpty(), "a window is one page");
                    read.addAll(page.records());
                    done.add(question);
                } catch (LinkedInDeclined declined) {
                    assertEquals(Reason.THROTTLED, declined.reason());
                    waits.add(declined.retryAfter());
                }
            }
            return null;
        };
    }

    private void finish(List<Callable<Void>> work) {
        try {
            for (Future<Void> worker : threads.invokeAll(work)) {
                worker.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private boolean isHeldBack(Question question) {
        var before = calls().size();
        return replicas.stream().allMatch(replica -> isDeclined(replica, question)) && calls().size() == before;
    }

    private boolean isDeclined(RecruiterActivity replica, Question question) {
        try {
            replica.read(connection, question);
            return false;
        } catch (LinkedInDeclined declined) {
            return declined.reason() == Reason.THROTTLED;
        }
    }

    private List<Integer> greatest(String per) {
        return http().get("/sandbox/call-counts?tenant=" + tenant)
                .jsonPath()
                .getList("items.findAll { it.resource == 'conversationEvents' && it.per == '" + per + "' }.greatest");
    }

    private List<Object> throttled() {
        return http().get("/sandbox/journal?tenant=" + tenant).jsonPath().getList("items.findAll { it.status == 429 }");
    }

    private List<Object> calls() {
        return http().get("/sandbox/journal?tenant=" + tenant)
                .jsonPath()
                .getList("items.findAll { it.path == '/v2/conversationEvents' }");
    }

    private void order(String path, Map<String, ?> body) {
        http().contentType("application/json").body(body).post(path).then().statusCode(oneOf(200, 204));
    }

    /** The filters hold answers against our own document. */
    private RequestSpecification http() {
        return given().noFilters().baseUri(sandbox.url().toString());
    }
}
