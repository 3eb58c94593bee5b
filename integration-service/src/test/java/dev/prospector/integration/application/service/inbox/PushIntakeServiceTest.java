package dev.prospector.integration.application.service.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.InMemoryInbox;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.RecordedExportEvents;
import dev.prospector.integration.fakes.RecordedExportEvents.Told;
import dev.prospector.integration.fakes.Samples;

class PushIntakeServiceTest {
    private static final String TEXT = "{\"requestId\":\"r-1\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}";
    private static final byte[] BODY = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final Notice EXPORT = new Notice("r-1", Notice.EXPORT);

    private final FakeTenants tenants = new FakeTenants();
    private final MovingClock clock = new MovingClock();
    private final InMemoryConnections connections = new InMemoryConnections(tenants);
    private final InMemoryInbox inbox = new InMemoryInbox(tenants);
    private final RecordedExportEvents events = new RecordedExportEvents(tenants);
    private final AtomicInteger hmacs = new AtomicInteger();
    private final PushIntakeService pushes =
            new PushIntakeService(connections, this::counted, tenants, inbox, events, clock);
    private final Connection acme = Samples.connection("acme");

    @BeforeEach
    void connect() {
        tenants.in("acme", () -> connections.save(acme));
    }

    @Test
    void the_hook_tells_the_tenant() {
        assertEquals("acme", pushes.authenticate(acme.hook().value(), signedBy(Samples.SECRET), BODY));
    }

    @Test
    void another_tenants_signature_opens_nothing() {
        var signature = signedBy(new ClientSecret("another tenant's"));
        assertThrows(UnprovenPush.class, () -> pushes.authenticate(acme.hook().value(), signature, BODY));
    }

    @Test
    void an_unknown_hook_costs_the_same_and_answers_the_same_as_a_wrong_signature() {
        var signature = signedBy(Samples.SECRET);
        assertThrows(UnprovenPush.class, () -> pushes.authenticate("nobodys-hook", signature, BODY));
        assertEquals(1, hmacs.getAndSet(0));
        assertThrows(UnprovenPush.class, () -> pushes.authenticate(acme.hook().value(), "00", BODY));
        assertEquals(1, hmacs.get());
    }

    @Test
    void a_stranger_cannot_sign_for_a_hook_that_nobody_has() {
        var signature = signedBy(new ClientSecret("nobody's"));
        assertThrows(UnprovenPush.class, () -> pushes.authenticate("nobodys-hook", signature, BODY));
    }

    @Test
    void an_export_is_kept_and_told() {
        pushes.take("acme", EXPORT, BODY);
        assertEquals(NoticeState.RECEIVED, inbox.state("acme", EXPORT));
        assertEquals(List.of(new Told("acme", new ExportEvent.Received("r-1", clock.instant()))), events.told());
    }

    @Test
    void the_same_notice_again_changes_nothing() {
        pushes.take("acme", EXPORT, BODY);
        pushes.take("acme", EXPORT, BODY);
        assertEquals(1, inbox.size());
        assertEquals(1, events.told().size());
    }

    @Test
    void the_same_request_id_of_another_tenant_is_another_notice() {
        pushes.take("acme", EXPORT, BODY);
        pushes.take("globex", EXPORT, BODY);
        assertEquals(
                List.of("acme", "globex"),
                events.told().stream().map(Told::tenant).toList());
    }

    @Test
    void request_ids_that_differ_only_in_case_are_two_notices() {
        pushes.take("acme", new Notice("pQ7x2", Notice.EXPORT), BODY);
        pushes.take("acme", new Notice("pq7x2", Notice.EXPORT), BODY);
        assertEquals(2, events.told().size());
    }

    @Test
    void other_events_are_kept_but_not_told() {
        var change = new Notice("r-1", "INTEGRATION_STATUS_CHANGE");
        pushes.take("acme", change, BODY);
        assertEquals(NoticeState.IGNORED, inbox.state("acme", change));
        assertEquals(List.of(), events.told());
    }

    private byte[] counted(ClientSecret secret, byte[] message) {
        hmacs.incrementAndGet();
        return Samples.hmac(secret, message);
    }

    private static String signedBy(ClientSecret secret) {
        return Samples.signature(secret, TEXT);
    }
}
