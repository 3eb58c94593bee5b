package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.SentRecords;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Connection.Phase;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Disconnection.Receipt;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.Disconnection.StepState;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnectionWork;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.PlayedLinkedIn;
import dev.prospector.integration.fakes.Samples;

/** product.md 2.1.5: intake ends at once, then jobs are closed, records deleted if chosen, and all traffic ends. */
class DisconnectionTest {
    private static final String TENANT = "acme";
    private static final List<IntegrationKey> KEYS =
            IntegrationKey.ofCompany(new OrganizationUrn(Samples.ORGANIZATION));
    private static final IntegrationKey EXPORT =
            new IntegrationKey(Samples.ORGANIZATION, IntegrationType.ONE_CLICK_EXPORT);
    private static final Duration CLAIM = Scene.TIMES.claim();

    private final Scene scene = new Scene();
    private final MovingClock clock = scene.clock;
    private final FakeTenants tenants = scene.tenants;
    private final InMemoryConnections connections = scene.connections;
    private final InMemoryConnectionWork work = scene.work;
    private final PlayedLinkedIn linkedIn = scene.linkedIn;
    private final SentToLinkedIn sent = new SentToLinkedIn();

    @BeforeEach
    void connect() {
        scene.sent.add(sent);
        var made = linkedIn.create(new ApplicationDefinition(TENANT, "Prospector - Acme", "", List.of(), List.of()));
        var application = new ChildApplication(made.application(), made.clientId(), ClientSecrets.only(made.secret()));
        var connection = Samples.enabled(Connection.begun(TENANT, application, clock.instant()), Samples.ORGANIZATION);
        linkedIn.requested(KEYS);
        linkedIn.configure(connection, EXPORT, Map.of(ConfigurationKey.CALLBACK_URL, "https://ats.example/hook"));
        linkedIn.calls().clear();
        tenants.in(TENANT, () -> connections.save(connection));
    }

    @Test
    void intake_has_ended_and_access_is_gone_as_soon_as_it_was_asked_for() {
        disconnect(true);

        var connection = connection();
        assertEquals(Phase.DISCONNECTING, connection.phase());
        assertFalse(connection.companyAccess());
        assertEquals(Optional.of(HoldUp.DISCONNECTING), connection.sum().holdUp());
        assertEquals(List.of(), linkedIn.calls());
    }

    @Test
    void all_steps_are_done_in_their_order_each_with_its_receipt() {
        disconnect(true);

        workWhileDue();

        assertEquals(List.of("unset ONE_CLICK_EXPORT", "close jobs", "delete records"), allCalls());
        assertEquals(Map.of(), linkedIn.configurationOf(EXPORT));
        assertEquals(
                List.of(
                        new Receipt(Step.INTAKE_ENDED, StepState.DONE, clock.instant(), 0),
                        new Receipt(Step.JOBS_CLOSED, StepState.DONE, clock.instant(), 7),
                        new Receipt(Step.RECORDS_DELETED, StepState.DONE, clock.instant(), 31),
                        new Receipt(Step.TRAFFIC_ENDED, StepState.DONE, clock.instant(), 0)),
                newest().receipts());
    }

    @Test
    void records_are_kept_at_linkedin_unless_the_admin_wants_them_deleted() {
        disconnect(false);

        workWhileDue();

        assertEquals(List.of("unset ONE_CLICK_EXPORT", "close jobs"), allCalls());
        assertEquals(StepState.SKIPPED, newest().receipts().get(2).state());
    }

    @Test
    void in_the_end_the_tenant_is_not_connected_and_only_its_application_stays() {
        var before = connection();
        disconnect(true);

        workWhileDue();

        var ended = connection();
        assertEquals(ConnectionState.NOT_CONNECTED, ended.sum().state());
        assertEquals(List.of(), ended.integrations());
        assertEquals(before.application(), ended.application());
        assertEquals(before.hook(), ended.hook());
    }

    @Test
    void who_did_it_and_what_came_of_it_is_kept() {
        disconnect(true);
        workWhileDue();

        assertEquals("admin", newest().askedBy());
        assertTrue(scene.audit.entries().contains("disconnection asked true"));
        assertTrue(scene.audit.entries().contains("disconnected"));
        var last = tenants.in(TENANT, () -> scene.events.newest(Optional.empty(), 1))
                .get(0)
                .change();
        assertEquals(ConnectionState.NOT_CONNECTED, last.to());
    }

    @Test
    void asked_for_again_it_is_the_same_disconnection() {
        disconnect(true);
        var asked = newest();
        clock.advance(Duration.ofSeconds(1));

        disconnect(true);
        disconnect(false);

        assertEquals(asked, newest());
    }

    @Test
    void asked_for_again_with_deletion_records_are_deleted_too() {
        disconnect(false);
        advance();
        advance();

        disconnect(true);
        workWhileDue();

        assertEquals(List.of("unset ONE_CLICK_EXPORT", "close jobs", "delete records"), allCalls());
    }

    @Test
    void deletion_that_is_asked_for_while_the_last_step_is_done_is_not_lost() {
        disconnect(false);
        advance();
        advance();
        var last = take().orElseThrow();

        disconnect(true);
        scene.upkeep.tend(last);
        workWhileDue();

        assertEquals(List.of("unset ONE_CLICK_EXPORT", "close jobs", "delete records"), allCalls());
        assertTrue(newest().isOver());
    }

    @Test
    void deletion_that_is_asked_for_while_jobs_are_closed_follows_on_that() {
        disconnect(false);
        advance();
        sent.during = () -> disconnect(true);

        workWhileDue();

        assertEquals(List.of("unset ONE_CLICK_EXPORT", "close jobs", "delete records"), allCalls());
    }

    @Test
    void where_there_is_no_connection_there_is_nothing_to_end() {
        assertThrows(NotConnected.class, () -> tenants.asked("globex", () -> scene.disconnecting.disconnect(true)));
    }

    @Test
    void what_has_ended_cannot_be_ended_again() {
        disconnect(true);
        workWhileDue();

        assertThrows(NotConnected.class, () -> disconnect(true));
    }

    @Test
    void a_tenant_that_connected_again_can_end_again() {
        disconnect(false);
        workWhileDue();
        clock.advance(Duration.ofDays(1));
        tenants.in(
                TENANT, () -> connections.save(connections.find().orElseThrow().reopened(clock.instant())));

        disconnect(true);

        assertEquals(Phase.DISCONNECTING, connection().phase());
        assertEquals(Optional.of(Step.INTAKE_ENDED), newest().next());
    }

    @Test
    void while_linkedin_is_down_the_step_is_tried_again_and_none_is_passed_over() {
        disconnect(true);
        linkedIn.declines("unset", Reason.UNREACHABLE).declines("unset", Reason.LINKEDIN_ERROR);

        advance();
        assertEquals(Optional.of(clock.instant().plusSeconds(1)), dueAt());
        clock.advance(Duration.ofSeconds(1));
        advance();
        assertEquals(Optional.of(clock.instant().plusSeconds(2)), dueAt());
        assertEquals(Optional.of(Step.INTAKE_ENDED), newest().next());

        clock.advance(Duration.ofSeconds(2));
        workWhileDue();
        assertTrue(newest().isOver());
    }

    @Test
    void linkedins_retry_after_is_kept() {
        disconnect(true);
        linkedIn.declines("unset", Reason.THROTTLED, Duration.ofMinutes(5));

        advance();

        assertEquals(Optional.of(clock.instant().plus(Duration.ofMinutes(5))), dueAt());
    }

    @Test
    void where_linkedin_does_not_listen_to_us_any_more_intake_has_ended_all_the_same() {
        disconnect(true);
        linkedIn.declines("unset", Reason.DENIED);

        advance();

        assertEquals(Optional.of(Step.JOBS_CLOSED), newest().next());
    }

    @Test
    void jobs_that_linkedin_refuses_to_close_are_not_told_to_be_closed() {
        disconnect(true);
        advance();
        sent.declined = Optional.of(Reason.REFUSED);

        advance();

        assertEquals(Optional.of(Step.JOBS_CLOSED), newest().next());
        assertEquals(Optional.of(clock.instant().plusSeconds(1)), dueAt());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void after_a_crash_another_worker_goes_on_at_the_same_step(int stepsBefore) {
        disconnect(true);
        IntStream.range(0, stepsBefore).forEach(step -> advance());
        var crashed = take();
        assertTrue(crashed.isPresent());
        assertEquals(Optional.empty(), take());

        clock.advance(CLAIM);
        workWhileDue();

        assertEquals(List.of("unset ONE_CLICK_EXPORT", "close jobs", "delete records"), allCalls());
        assertTrue(newest().isOver());
    }

    @Test
    void a_worker_that_was_taken_for_dead_stores_nothing() {
        disconnect(true);
        var slow = take().orElseThrow();
        clock.advance(CLAIM);
        var second = take().orElseThrow();

        scene.upkeep.tend(slow);
        assertEquals(Optional.of(Step.INTAKE_ENDED), newest().next());

        scene.upkeep.tend(second);
        assertEquals(Optional.of(Step.JOBS_CLOSED), newest().next());
    }

    @Test
    void our_half_that_is_on_its_way_is_waited_for_so_that_it_does_not_begin_intake_anew() {
        var half = begun(Kind.OUR_HALF);
        disconnect(true);

        advance();
        assertEquals(List.of(), linkedIn.calls());

        ended(half);
        clock.advance(Duration.ofSeconds(2));
        advance();
        assertEquals(Optional.of(Step.JOBS_CLOSED), newest().next());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DISCONNECTION", "APPLY_ADDRESS", "DEPARTED_CANDIDATES"})
    void traffic_ends_only_when_nobody_speaks_with_linkedin_any_more(Kind kind) {
        disconnect(false);
        advance();
        advance();
        var underway = begun(kind);

        advance();
        assertEquals(Phase.DISCONNECTING, connection().phase());

        ended(underway);
        clock.advance(Duration.ofSeconds(2));
        advance();
        assertEquals(Phase.ENDED, connection().phase());
    }

    @Test
    void work_that_was_due_is_due_no_more() {
        tenants.in(TENANT, () -> {
            work.makeDue(Kind.POLL, clock.instant());
            work.makeDue(Kind.SECRET_ROTATION, clock.instant());
        });
        disconnect(true);

        workWhileDue();

        assertEquals(Optional.empty(), dueAt(Kind.POLL));
        assertEquals(Optional.empty(), dueAt(Kind.SECRET_ROTATION));
    }

    @Test
    void exports_that_were_pushed_before_are_fetched_before_traffic_ends() {
        pushed("r-1");
        disconnect(false);
        advance();
        advance();

        advance();
        assertEquals(Phase.DISCONNECTING, connection().phase());

        fetched("r-1");
        clock.advance(Duration.ofSeconds(2));
        advance();
        assertEquals(Phase.ENDED, connection().phase());
    }

    @Test
    void exports_that_linkedin_does_not_give_hold_the_end_up_for_ten_minutes_only() {
        pushed("r-1");
        disconnect(false);
        advance();
        advance();

        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        advance();
        assertEquals(Phase.DISCONNECTING, connection().phase());

        clock.advance(Duration.ofSeconds(2));
        advance();
        assertEquals(Phase.ENDED, connection().phase());
    }

    private void pushed(String requestId) {
        tenants.in(TENANT, () -> scene.inbox.add(new Notice(requestId, Notice.EXPORT), new byte[0], clock.instant()));
    }

    private void fetched(String requestId) {
        var taken = scene.inbox
                .takeDue(clock.instant(), clock.instant().plusSeconds(90))
                .orElseThrow();
        assertEquals(requestId, taken.requestId());
        var outcome = taken.answered(Samples.candidateOf(Samples.ORGANIZATION), connection());
        tenants.in(TENANT, () -> scene.inbox.settle(taken, outcome));
    }

    private DueWork begun(Kind kind) {
        var now = clock.instant();
        return tenants.in(TENANT, () -> work.claim(kind, now, now.plus(CLAIM)).orElseThrow());
    }

    private void ended(DueWork done) {
        tenants.in(TENANT, () -> work.settle(done, Optional.empty()));
    }

    private void disconnect(boolean erase) {
        tenants.asked(TENANT, () -> scene.disconnecting.disconnect(erase));
    }

    private Optional<DueWork> take() {
        return scene.upkeep.take(Kind.DISCONNECTION);
    }

    private void advance() {
        scene.upkeep.tend(take().orElseThrow());
    }

    private void workWhileDue() {
        for (var due = take(); due.isPresent(); due = take()) {
            scene.upkeep.tend(due.get());
        }
    }

    private Connection connection() {
        return tenants.in(TENANT, () -> connections.find().orElseThrow());
    }

    private Disconnection newest() {
        return tenants.in(TENANT, () -> scene.disconnections.newest().orElseThrow());
    }

    private Optional<Instant> dueAt() {
        return dueAt(Kind.DISCONNECTION);
    }

    private Optional<Instant> dueAt(Kind kind) {
        return tenants.in(TENANT, () -> work.dueAt(kind));
    }

    /** What LinkedIn was asked for, in its order. */
    private List<String> allCalls() {
        var all = new ArrayList<>(linkedIn.calls());
        all.addAll(sent.calls);
        return all;
    }

    /** A part that closes 7 jobs and deletes 31 records. */
    private static final class SentToLinkedIn implements SentRecords {
        private final List<String> calls = new ArrayList<>();
        private Optional<Reason> declined = Optional.empty();
        private Runnable during = () -> {};

        @Override
        public long closeJobs(Connection connection) {
            return call("close jobs", 7);
        }

        @Override
        public long deleteRecords(Connection connection) {
            return call("delete records", 31);
        }

        private long call(String what, long records) {
            declined.ifPresent(reason -> {
                throw new LinkedInDeclined(reason, Duration.ZERO);
            });
            during.run();
            calls.add(what);
            return records;
        }
    }
}
