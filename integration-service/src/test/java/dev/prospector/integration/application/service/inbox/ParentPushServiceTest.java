package dev.prospector.integration.application.service.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.application.port.in.inbox.ParentPushes.Intake;
import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.application.port.out.connection.ApplicationTenants;
import dev.prospector.integration.domain.inbox.ApplicationNotice;
import dev.prospector.integration.domain.inbox.ChallengeCode;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.domain.provisioning.ParentSecrets;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryInbox;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.RecordedExportEvents;
import dev.prospector.integration.fakes.Samples;

class ParentPushServiceTest {
    private static final ApplicationUrn ACMES = new ApplicationUrn("urn:li:developerApplication:77001");
    private static final ApplicationUrn NOBODYS = new ApplicationUrn("urn:li:developerApplication:77002");
    private static final ChallengeCode CODE = new ChallengeCode("890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0");
    private static final ClientSecret EARLIER = new ClientSecret("earlier");
    private static final String TEXT = "{\"type\":\"RESYNC_JOBS\"}";
    private static final byte[] BODY = TEXT.getBytes(UTF_8);

    private final FakeTenants tenants = new FakeTenants();
    private final MovingClock clock = new MovingClock();
    private final InMemoryInbox inbox = new InMemoryInbox(tenants);
    private final RecordedExportEvents events = new RecordedExportEvents(tenants);
    private final PushGroups groups =
            new PushGroups(new GroupIntake(inbox, events), failure -> false, clock, clock::advance);
    private final ParentPushService pushes =
            service(Optional.of(new ClientSecrets(List.of(Samples.SECRET, EARLIER))), known(Map.of(ACMES, "acme")));

    @Test
    void challenges_are_answered_with_the_newest_secret() {
        var expected = Samples.hmac(Samples.SECRET, CODE.value().getBytes(US_ASCII));
        assertEquals(Optional.of(HexFormat.of().formatHex(expected)), pushes.answer(CODE));
    }

    @Test
    void either_live_secret_proves_a_push() {
        assertDoesNotThrow(() -> pushes.prove(signedBy(Samples.SECRET, TEXT), BODY));
        assertDoesNotThrow(() -> pushes.prove(signedBy(EARLIER, TEXT), BODY));
    }

    @Test
    void so_does_a_signature_over_the_escaped_form() {
        var umlaut = "{\"type\":\"\u00fc\"}";
        var escaped = signedBy(Samples.SECRET, umlaut.replace("\u00fc", "\\u00fc"));
        assertDoesNotThrow(() -> pushes.prove(escaped, umlaut.getBytes(UTF_8)));
    }

    @Test
    void nothing_else_proves_one() {
        var right = signedBy(Samples.SECRET, TEXT).get(0);
        List.of(
                        signedBy(new ClientSecret("a tenant's"), TEXT),
                        signedBy(Samples.SECRET, TEXT + " "),
                        List.<String>of(),
                        List.of(""),
                        List.of(right, right))
                .forEach(signatures -> assertThrows(UnprovenPush.class, () -> pushes.prove(signatures, BODY)));
    }

    @Test
    void without_a_parent_application_nothing_is_open_or_proven() {
        var closed = service(Optional.empty(), known(Map.of()));
        assertFalse(closed.isOpen());
        assertEquals(Optional.empty(), closed.answer(CODE));
        assertThrows(UnprovenPush.class, () -> closed.prove(signedBy(Samples.SECRET, TEXT), BODY));
        assertTrue(pushes.isOpen());
    }

    @Test
    void a_resync_is_kept_for_the_tenant_whose_application_it_names() {
        assertEquals(Intake.NEW, take(ACMES));
        var kept = new ApplicationNotice(ACMES, "RESYNC_JOBS").kept(BODY, clock.instant());
        assertEquals(NoticeState.IGNORED, inbox.state("acme", kept));
        assertEquals(List.of(), events.told());
        assertEquals(Optional.empty(), inbox.takeDue(clock.instant().plusSeconds(1), clock.instant()));
    }

    @Test
    void delivered_again_it_is_known() {
        take(ACMES);
        clock.advance(Duration.ofSeconds(30));
        assertEquals(Intake.KNOWN, take(ACMES));
        assertEquals(1, inbox.size());
    }

    @Test
    void what_is_about_an_application_that_connects_nobody_is_taken_and_forgotten() {
        assertEquals(Intake.NOBODYS, take(NOBODYS));
        assertEquals(0, inbox.size());
    }

    @Test
    void while_tenants_cannot_be_looked_up_it_is_to_be_sent_again() {
        var away = service(Optional.of(ClientSecrets.only(Samples.SECRET)), urn -> {
            throw new OutOfReach();
        });
        assertThrows(InboxUnavailable.class, () -> away.take(new ApplicationNotice(ACMES, "X"), BODY, null));
    }

    @Test
    void a_mistake_in_looking_up_stays_one() {
        var wrong = service(Optional.of(ClientSecrets.only(Samples.SECRET)), urn -> {
            throw new IllegalStateException();
        });
        assertThrows(IllegalStateException.class, () -> wrong.take(new ApplicationNotice(ACMES, "X"), BODY, null));
    }

    private static final class OutOfReach extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Intake take(ApplicationUrn application) {
        var answer = pushes.take(new ApplicationNotice(application, "RESYNC_JOBS"), BODY, null)
                .toCompletableFuture();
        groups.storeNext(Duration.ZERO);
        return answer.join();
    }

    private ParentPushService service(Optional<ClientSecrets> live, ApplicationTenants known) {
        return new ParentPushService(
                new ParentSecrets(live), known, Samples::hmac, groups, failure -> failure instanceof OutOfReach, clock);
    }

    private static ApplicationTenants known(Map<ApplicationUrn, String> tenants) {
        return application -> Optional.ofNullable(tenants.get(application));
    }

    private static List<String> signedBy(ClientSecret secret, String text) {
        return List.of(Samples.signature(secret, text));
    }
}
