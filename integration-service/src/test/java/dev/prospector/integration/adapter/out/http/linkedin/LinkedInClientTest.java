package dev.prospector.integration.adapter.out.http.linkedin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.application.port.out.connection.LinkedInCall;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryLinkedInBudgets;
import dev.prospector.integration.fakes.InMemoryLinkedInPauses;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.Samples;

/** A real HTTP server plays LinkedIn; what the database keeps is in memory, and time stands still. */
class LinkedInClientTest {
    private static final String TOKENS = "/oauth/v2/accessToken";
    private static final String QUESTION = "/v2/atsIntegrations?q=request&requestId=secret-of-ours";
    private static final Caller ACME = new Caller("acme", "client-acme", Samples.SECRET);
    private static final Caller GLOBEX = new Caller("globex", "client-globex", Samples.SECRET);
    private static final byte[] ANSWER = "{\"elements\":[]}".getBytes(StandardCharsets.UTF_8);

    private static final class DatabaseAway extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final MovingClock clock = new MovingClock();
    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryLinkedInPauses pauses = new InMemoryLinkedInPauses(tenants);
    private final InMemoryLinkedInBudgets budgets = new InMemoryLinkedInBudgets(tenants);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<LinkedInCall> journaled = new ArrayList<>();
    private final CallJournal journal = new CallJournal(journaled::addAll);

    @BeforeEach
    void start() {
        server.start();
        server.stubFor(post(TOKENS).willReturn(token("good")));
        answers("good", okJson(new String(ANSWER, StandardCharsets.UTF_8)));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_answer_is_passed_on() {
        assertArrayEquals(ANSWER, ask(client(), ACME));
    }

    @Test
    void rsc_106_one_token_serves_many_calls() {
        var client = client();
        ask(client, ACME);
        ask(client, ACME);
        assertEquals(1, tokensAskedFor());
    }

    @Test
    void rsc_106_each_application_has_its_own_token() {
        var client = client();
        ask(client, ACME);
        ask(client, GLOBEX);
        for (var id : List.of("client-acme", "client-globex")) {
            server.verify(1, postRequestedFor(urlEqualTo(TOKENS)).withRequestBody(containing("client_id=" + id)));
        }
    }

    @Test
    void rsc_106_a_refused_token_is_renewed_once() {
        tokensInTurn("revoked", "good");
        answers("revoked", aResponse().withStatus(401));
        assertArrayEquals(ANSWER, ask(client(), ACME));
        assertEquals(2, tokensAskedFor());
    }

    @Test
    void rsc_106_a_token_that_is_refused_twice_is_not_renewed_again() {
        answers("good", aResponse().withStatus(401));
        assertEquals(Kind.DENIED, failure(client(), ACME).kind());
        assertEquals(2, tokensAskedFor());
        assertEquals(2, questions());
    }

    @Test
    void a_new_secret_starts_afresh() {
        var client = client();
        ask(client, ACME);
        ask(client, new Caller("acme", "client-acme", new ClientSecret("another")));
        assertEquals(2, tokensAskedFor());
    }

    @ParameterizedTest
    @CsvSource({
        "302, REFUSED",
        "400, REFUSED",
        "401, DENIED",
        "403, DENIED",
        "404, REFUSED",
        "409, CONFLICT",
        "414, REFUSED",
        "426, REFUSED",
        "429, THROTTLED",
        "500, LINKEDIN_ERROR",
        "504, LINKEDIN_ERROR"
    })
    void a_refusal_is_told_by_its_kind_and_quotes_nothing(int status, Kind kind) {
        answers("good", aResponse().withStatus(status).withBody("Lena Okafor"));
        var failure = failure(client(), ACME);
        assertEquals(kind, failure.kind());
        assertEquals("LinkedIn was asked in vain: " + kind, failure.getMessage());
        assertNull(failure.getCause());
    }

    @Test
    void a_broken_connection_is_no_answer() {
        answers("good", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertEquals(Kind.UNREACHABLE, failure(client(), ACME).kind());
    }

    @Test
    void a_call_that_takes_too_long_is_given_up() {
        answers("good", aResponse().withFixedDelay(5_000));
        assertEquals(
                Kind.UNREACHABLE,
                failure(client(Map.of("call-limit", "100ms")), ACME).kind());
    }

    @Test
    void a_question_that_takes_too_long_as_a_whole_is_given_up() {
        answers("good", aResponse().withStatus(401).withFixedDelay(300));
        var failure = failure(client(Map.of("limit", "250ms")), ACME);
        assertEquals(Kind.UNREACHABLE, failure.kind());
        assertEquals(1, questions());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void linkedins_wish_to_be_left_alone_is_meant_for_all_questions_of_the_tenant(int status) {
        var client = client();
        answers("good", aResponse().withStatus(status).withHeader("Retry-After", "30"));
        assertEquals(Duration.ofSeconds(30), failure(client, ACME).retryAfter());
        clock.advance(Duration.ofSeconds(10));
        var second = failure(client, ACME);
        assertEquals(Kind.THROTTLED, second.kind());
        assertEquals(Duration.ofSeconds(20), second.retryAfter());
        assertEquals(1, questions());
        clock.advance(Duration.ofSeconds(20));
        failure(client, ACME);
        assertEquals(2, questions());
    }

    @Test
    void a_tenants_pause_is_nobody_elses() {
        var client = client();
        tenants.in(
                "acme", () -> pauses.lastUntil("integrations", clock.instant().plusSeconds(30)));
        failure(client, ACME);
        ask(client, GLOBEX);
        assertEquals(1, questions());
    }

    @Test
    void a_pause_is_its_resources_alone() {
        var client = client();
        tenants.in(
                "acme",
                () -> pauses.lastUntil("conversationEvents", clock.instant().plusSeconds(30)));
        ask(client, ACME);
        assertEquals(1, questions());
    }

    @Test
    void what_is_left_for_others_is_not_spent_and_is_there_for_them() {
        var client = client(Map.of("resources.integrations.calls-per-day", "3"));
        var question = question(client);
        client.ask(ACME, question.spending(Share.of(SeatUrn.ofId("1"), 2)));
        var failure = assertThrows(
                CallFailed.class, () -> client.ask(ACME, question.spending(Share.of(SeatUrn.ofId("1"), 2))));
        assertEquals(Kind.THROTTLED, failure.kind());
        ask(client, ACME);
        ask(client, ACME);
        assertEquals(3, questions());
        failure(client, ACME);
    }

    @Test
    void a_seats_calls_of_a_minute_are_its_own() {
        var client = client(Map.of("resources.integrations.calls-per-seat-and-minute", "12"));
        var question = question(client);
        for (var i = 0; i < 120; i++) {
            askIfAllowed(client, question.spending(Share.of(SeatUrn.ofId("1"), 0)));
        }
        assertEquals(12, questions());
        client.ask(ACME, question.spending(Share.of(SeatUrn.ofId("2"), 0)));
        clock.advance(Duration.ofMinutes(1));
        client.ask(ACME, question.spending(Share.of(SeatUrn.ofId("1"), 0)));
        assertEquals(14, questions());
    }

    private static void askIfAllowed(LinkedInClient client, Call call) {
        try {
            client.ask(ACME, call);
        } catch (CallFailed e) {
            assertEquals(Kind.THROTTLED, e.kind());
        }
    }

    @Test
    void a_spent_budget_holds_back_until_it_is_midnight_by_utc() {
        var client = client(Map.of("resources.integrations.calls-per-day", "2"));
        clock.advance(Duration.ofHours(23));
        ask(client, ACME);
        ask(client, ACME);
        var failure = failure(client, ACME);
        assertEquals(Kind.THROTTLED, failure.kind());
        assertEquals(Duration.ofHours(1), failure.retryAfter());
        assertEquals(2, questions());
        ask(client, GLOBEX);
        clock.advance(Duration.ofHours(1));
        ask(client, ACME);
    }

    @Test
    void each_call_counts_even_if_it_is_the_same_question() {
        tokensInTurn("revoked", "good");
        answers("revoked", aResponse().withStatus(401));
        ask(client(Map.of("resources.integrations.calls-per-day", "5")), ACME);
        assertEquals(2, budgets.today("acme", "integrations"));
    }

    @Test
    void without_a_token_nothing_is_counted() {
        server.stubFor(post(TOKENS).willReturn(aResponse().withStatus(500)));
        failure(client(Map.of("resources.integrations.calls-per-day", "5")), ACME);
        assertEquals(0, budgets.today("acme", "integrations"));
    }

    @Test
    void without_a_database_nobody_knows_what_may_be_asked_and_linkedin_is_not_blamed() {
        LinkedInBudgets away = (resource, limits, now) -> {
            throw new DatabaseAway();
        };
        var client = client(Map.of("resources.integrations.calls-per-day", "5", "breaker.window", "2"), away);
        for (int i = 0; i < 5; i++) {
            assertEquals(Kind.UNREACHABLE, failure(client, ACME).kind());
        }
        assertEquals(0, questions());
        assertTrue(client.mayBeAsked());
        assertEquals(5, heldBack("database"));
    }

    @Test
    void a_mistake_of_ours_is_no_outage() {
        LinkedInBudgets wrong = (resource, limits, now) -> {
            throw new IllegalStateException("a mistake");
        };
        var client = client(Map.of("resources.integrations.calls-per-day", "5"), wrong);
        assertThrows(IllegalStateException.class, () -> ask(client, ACME));
    }

    @Test
    void it_is_never_asked_inside_a_transaction() {
        var client = client();
        assertThrows(IllegalStateException.class, () -> tenants.in("acme", () -> ask(client, ACME)));
        assertEquals(0, questions());
    }

    @Test
    void one_tenants_trouble_holds_up_nobody_else() {
        var client = client(Map.of("breaker.window", "4"));
        answers("good", aResponse().withStatus(500));
        for (int i = 0; i < 6; i++) {
            failure(client, ACME);
        }
        assertEquals(4, questions());
        assertEquals(2, heldBack("breaker"));
        assertFalse(client.mayBeAsked());
        answers("good", okJson("{}"));
        ask(client, GLOBEX);
        assertTrue(client.mayBeAsked());
    }

    @Test
    void each_call_is_journaled_with_linkedins_own_ids_and_nothing_of_what_it_was_about() {
        answers(
                "good",
                aResponse()
                        .withStatus(403)
                        .withHeader("x-li-uuid", "AAYGc1yT+/==")
                        .withHeader("X-LI-Request-Id", "r-7")
                        .withBody("Lena Okafor"));
        failure(client(), ACME);
        journal.store();
        var call = journaled.get(0);
        assertEquals(1, journaled.size());
        assertEquals(
                new LinkedInCall(
                        "acme",
                        clock.instant(),
                        "integrations",
                        "GET",
                        403,
                        call.millis(),
                        null,
                        "AAYGc1yT+/==",
                        "r-7"),
                call);
        assertTrue(call.millis() >= 0);
        assertFalse(call.toString().contains("secret-of-ours"));
    }

    @Test
    void a_header_that_is_no_id_is_not_kept() {
        answers("good", okJson("{}").withHeader("x-li-uuid", "u".repeat(101)).withHeader("x-li-request-id", "a b"));
        ask(client(), ACME);
        journal.store();
        assertNull(journaled.get(0).linkedInUuid());
        assertNull(journaled.get(0).linkedInRequestId());
    }

    @Test
    void both_calls_of_a_renewal_are_journaled_and_so_is_what_had_no_answer() {
        tokensInTurn("revoked", "good");
        answers("revoked", aResponse().withStatus(401));
        answers("good", aResponse().withFault(Fault.EMPTY_RESPONSE));
        failure(client(), ACME);
        journal.store();
        assertEquals(
                List.of(401, 0), journaled.stream().map(LinkedInCall::status).toList());
    }

    @Test
    void calls_are_counted_by_resource_and_outcome() {
        var client = client();
        ask(client, ACME);
        answers("good", aResponse().withStatus(404));
        failure(client, ACME);
        assertEquals(1, made("answered"));
        assertEquals(1, made("refused"));
    }

    @Test
    void rsc_505_a_resource_moves_to_the_versioned_api_by_configuration() {
        server.stubFor(get(anyUrl())
                .withHeader("LinkedIn-Version", equalTo("202603"))
                .withHeader("X-RestLi-Protocol-Version", equalTo("2.0.0"))
                .willReturn(okJson("{}")));
        ask(client(Map.of("resources.integrations.version", "202603")), ACME);
        server.verify(1, getRequestedFor(urlEqualTo("/rest/integrations?q=request&requestId=secret-of-ours")));
    }

    private LinkedInClient client() {
        return client(Map.of());
    }

    private LinkedInClient client(Map<String, String> settings) {
        return client(settings, budgets);
    }

    private LinkedInClient client(Map<String, String> settings, LinkedInBudgets counted) {
        var all = new HashMap<>(settings);
        all.put("api-url", server.baseUrl());
        all.put("token-url", server.baseUrl() + TOKENS);
        var tracer = OpenTelemetry.noop().getTracer("test");
        return TestClients.of(
                Configured.with(all),
                tenants,
                pauses,
                counted,
                failure -> failure instanceof DatabaseAway,
                new CallRecords(journal, new CallMeters(meters), tracer, clock),
                clock);
    }

    private static byte[] ask(LinkedInClient client, Caller caller) {
        return client.ask(caller, question(client));
    }

    private static Call question(LinkedInClient client) {
        var query = List.of(Parameter.of("q", "request"), Parameter.of("requestId", "secret-of-ours"));
        return client.edition(Resource.INTEGRATIONS).call(Call.Method.GET, query);
    }

    private static CallFailed failure(LinkedInClient client, Caller caller) {
        return assertThrows(CallFailed.class, () -> ask(client, caller));
    }

    private void answers(String token, ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo(QUESTION))
                .withHeader("Authorization", equalTo("Bearer " + token))
                .willReturn(answer));
    }

    private void tokensInTurn(String first, String second) {
        server.stubFor(post(TOKENS)
                .inScenario("tokens")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("second")
                .willReturn(token(first)));
        server.stubFor(
                post(TOKENS).inScenario("tokens").whenScenarioStateIs("second").willReturn(token(second)));
    }

    private static ResponseDefinitionBuilder token(String value) {
        return okJson("{\"access_token\":\"" + value + "\",\"expires_in\":\"1800\"}");
    }

    private int tokensAskedFor() {
        return server.findAll(postRequestedFor(urlEqualTo(TOKENS))).size();
    }

    private int questions() {
        return server.findAll(getRequestedFor(anyUrl())).size();
    }

    private long made(String outcome) {
        return meters.get("prospector.linkedin.calls")
                .tags("resource", "integrations", "outcome", outcome)
                .timer()
                .count();
    }

    private double heldBack(String reason) {
        return meters.get("prospector.linkedin.held.back")
                .tags("resource", "integrations", "reason", reason)
                .counter()
                .count();
    }
}
