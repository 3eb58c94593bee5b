package dev.prospector.integration.application.service.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryInbox;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.RecordedExportEvents;
import dev.prospector.integration.fakes.RecordedExportEvents.Told;
import dev.prospector.integration.fakes.ReplicaHooks;
import dev.prospector.integration.fakes.Samples;

class PushIntakeServiceTest {
    private static final String TEXT = "{\"requestId\":\"r-1\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}";
    private static final byte[] BODY = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final Notice EXPORT = new Notice("r-1", Notice.EXPORT);
    private static final ClientSecret NEWER = new ClientSecret("newer");
    private static final String NOBODYS_HOOK = "nobodys-hook-nobodys-hook";

    private final FakeTenants tenants = new FakeTenants();
    private final MovingClock clock = new MovingClock();
    private final ReplicaHooks hooks = new ReplicaHooks();
    private final InMemoryInbox inbox = new InMemoryInbox(tenants);
    private final RecordedExportEvents events = new RecordedExportEvents(tenants);
    private final AtomicInteger hmacs = new AtomicInteger();
    private final PushGroups groups =
            new PushGroups(new GroupIntake(inbox, events), failure -> false, clock, clock::advance);
    private final PushIntakeService pushes = new PushIntakeService(hooks, this::counted, groups, clock);
    private final Hook acme = hooks.add("acme", Samples.SECRET);

    @Test
    void the_hook_tells_the_tenant() {
        assertEquals("acme", authenticate(acme, Samples.SECRET));
        assertEquals(0, hooks.looks());
    }

    @Test
    void what_memory_cannot_prove_is_nobodys_until_the_database_was_asked() {
        assertEquals(
                Optional.of("acme"),
                pushes.examine(acme.id().value(), signedBy(Samples.SECRET), BODY)
                        .tenant());
        var globex = hooks.addElsewhere("globex", NEWER);
        var claim = pushes.examine(globex.id().value(), signedBy(NEWER), BODY);
        assertEquals(Optional.empty(), claim.tenant());
        assertEquals(0, hooks.looks());
        assertEquals("globex", claim.tenantAfterLookingAgain());
    }

    @Test
    void another_tenants_signature_opens_nothing() {
        assertThrows(UnprovenPush.class, () -> authenticate(acme, new ClientSecret("another tenant's")));
    }

    @Test
    void an_unknown_hook_costs_the_same_and_answers_the_same_as_a_wrong_signature() {
        var wrong = signedBy(new ClientSecret("wrong"));
        assertThrows(UnprovenPush.class, () -> prove(NOBODYS_HOOK, wrong));
        assertEquals(1, hmacs.getAndSet(0));
        assertEquals(1, hooks.looks());
        assertThrows(UnprovenPush.class, () -> prove(acme.id().value(), wrong));
        assertEquals(1, hmacs.get());
        assertEquals(2, hooks.looks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "no hex"})
    void what_no_secret_could_have_made_is_not_looked_for(String header) {
        assertThrows(UnprovenPush.class, () -> prove(NOBODYS_HOOK, List.of(header)));
        assertEquals(1, hmacs.getAndSet(0));
        assertThrows(UnprovenPush.class, () -> prove(acme.id().value(), List.of(header)));
        assertEquals(1, hmacs.get());
        assertEquals(0, hooks.looks());
    }

    @Test
    void a_stranger_cannot_sign_for_a_hook_that_nobody_has() {
        var signature = signedBy(new ClientSecret("nobody's"));
        assertThrows(UnprovenPush.class, () -> prove(NOBODYS_HOOK, signature));
    }

    @Test
    void a_rotation_at_another_replica_refuses_nothing() {
        hooks.rotateElsewhere(acme, NEWER);
        assertEquals("acme", authenticate(acme, Samples.SECRET));
        assertEquals(0, hooks.looks());
        assertEquals("acme", authenticate(acme, NEWER));
        assertEquals("acme", authenticate(acme, NEWER));
        assertEquals(1, hooks.looks());
        assertEquals("acme", authenticate(acme, Samples.SECRET));
    }

    @Test
    void a_hook_made_at_another_replica_works_at_once() {
        var globex = hooks.addElsewhere("globex", NEWER);
        assertEquals("globex", authenticate(globex, NEWER));
        assertEquals("globex", authenticate(globex, NEWER));
        assertEquals(1, hooks.looks());
    }

    @Test
    void what_looking_again_finds_must_fit_too() {
        hooks.rotateElsewhere(acme, NEWER);
        assertThrows(UnprovenPush.class, () -> authenticate(acme, new ClientSecret("wrong")));
    }

    @Test
    void an_export_is_kept_and_told() {
        assertTrue(take("acme", EXPORT));
        assertEquals(NoticeState.RECEIVED, inbox.state("acme", EXPORT));
        assertEquals(List.of(new Told("acme", new ExportEvent.Received("r-1", clock.instant()))), events.told());
    }

    @Test
    void the_same_notice_again_changes_nothing() {
        take("acme", EXPORT);
        assertFalse(take("acme", EXPORT));
        assertEquals(1, inbox.size());
        assertEquals(1, events.told().size());
    }

    @Test
    void the_same_notice_thirty_days_later_changes_nothing() {
        take("acme", EXPORT);
        clock.advance(Duration.ofDays(30));
        assertFalse(take("acme", EXPORT));
        assertEquals(1, events.told().size());
    }

    @Test
    void the_same_request_id_of_another_tenant_is_another_notice() {
        take("acme", EXPORT);
        take("globex", EXPORT);
        assertEquals(
                List.of("acme", "globex"),
                events.told().stream().map(Told::tenant).toList());
    }

    @Test
    void request_ids_that_differ_only_in_case_are_two_notices() {
        take("acme", new Notice("pQ7x2", Notice.EXPORT));
        take("acme", new Notice("pq7x2", Notice.EXPORT));
        assertEquals(2, events.told().size());
    }

    @Test
    void other_events_are_kept_but_not_told() {
        var other = new Notice("r-1", "SOMETHING_ELSE");
        take("acme", other);
        assertEquals(NoticeState.IGNORED, inbox.state("acme", other));
        assertEquals(List.of(), events.told());
    }

    @Test
    void changes_of_integrations_are_worked_but_not_told() {
        var change = new Notice("r-1", "INTEGRATION_STATUS_CHANGE");
        take("acme", change);
        assertEquals(NoticeState.RECEIVED, inbox.state("acme", change));
        assertEquals(List.of(), events.told());
    }

    private String authenticate(Hook hook, ClientSecret secret) {
        return prove(hook.id().value(), signedBy(secret));
    }

    private String prove(String hookId, List<String> signatures) {
        return pushes.examine(hookId, signatures, BODY).tenantAfterLookingAgain();
    }

    private boolean take(String tenant, Notice notice) {
        var answer = pushes.take(tenant, notice, BODY, null).toCompletableFuture();
        groups.storeNext(Duration.ZERO);
        return answer.join();
    }

    private byte[] counted(ClientSecret secret, byte[] message) {
        hmacs.incrementAndGet();
        return Samples.hmac(secret, message);
    }

    private static List<String> signedBy(ClientSecret secret) {
        return List.of(Samples.signature(secret, TEXT));
    }
}
