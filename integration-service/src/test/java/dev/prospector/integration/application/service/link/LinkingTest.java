package dev.prospector.integration.application.service.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.application.port.in.connection.Disconnecting;
import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.connection.NotEntitled;
import dev.prospector.integration.application.port.in.link.ConsentReturn.Outcome;
import dev.prospector.integration.application.port.in.link.ForeignReturn;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.link.LinkingRefused;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.fakes.Crashes.Crash;

/** Users link their own LinkedIn accounts (product.md 2.2), and nobody else's. */
class LinkingTest {
    private static final Duration STATE_LIVES = LinkingScene.TERMS.stateLives();
    private static final Duration HANDLE_LIVES = LinkingScene.TERMS.handleLives();

    private final LinkingScene scene = new LinkingScene();

    @Test
    void a_user_links_their_account() {
        scene.completes(scene.consents("rec01"));
        assertEquals("rec01", scene.person());
        assertEquals(scene.tenants.clock.instant(), scene.own().orElseThrow().since());
        assertEquals(List.of("LINKED recruiter rec01 1"), scene.events.told());
        assertEquals(List.of("linked recruiter"), scene.tenants.audit.entries());
    }

    @Test
    void linkedins_page_is_asked_as_the_tenants_own_application() {
        var begun = scene.begins(LinkingScene.SETTINGS_PAGE);
        assertTrue(begun.address().toString().startsWith(LinkingScene.TERMS.authorization() + "?"));
        assertEquals(scene.tenants.clock.instant().plus(STATE_LIVES), begun.expiresAt());
        var page = LinkingScene.query(begun.address());
        var application = scene.tenants.connection().application();
        assertEquals("code", page.get("response_type"));
        assertEquals(application.clientId(), page.get("client_id"));
        assertEquals(scene.tenants.addresses.consent().toString(), page.get("redirect_uri"));
        assertEquals("r_liteprofile", page.get("scope"));
        assertEquals("S256", page.get("code_challenge_method"));
        assertEquals(43, page.get("code_challenge").length());
        assertTrue(page.get("state").matches("[A-Za-z0-9_-]{43}"), "256 bits");
        assertNotEquals(page.get("state"), scene.begins().get("state"));
    }

    @Test
    void where_linkedin_refuses_challenges_none_is_sent() {
        var without = new LinkingScene(LinkingScene.terms(false));
        var page = without.begins();
        assertFalse(page.containsKey("code_challenge"));
        assertFalse(page.containsKey("code_challenge_method"));
        without.links("rec01");
        assertEquals("rec01", without.person());
    }

    @Test
    void the_callback_alone_links_nobody() {
        scene.consents("rec01");
        assertEquals("", scene.person());
        assertEquals(0, scene.members.redeemed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://ats.example.evil.example/",
                "https://ats.example@evil.example/",
                "https://ats.example:8443/",
                "http://ats.example/",
                "//ats.example/",
                "/settings",
                "https:ats.example",
                "https://ats.example\\@evil.example/",
                "https://ats.example/a b",
                "https://ats.example/%",
                "https://ats.example/\r\nSet-Cookie:a=b",
                "javascript:alert(1)",
                " https://ats.example/"
            })
    void nobody_is_sent_to_a_page_that_is_not_the_tenants(String returnTo) {
        assertThrows(ForeignReturn.class, () -> scene.begins(returnTo));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ats.example, https://ats.example?linkedin=",
        "https://ats.example/a, https://ats.example/a?linkedin=",
        "https://ats.example/a?b=c, https://ats.example/a?b=c&linkedin=",
        "https://ats.example/a#b?c, https://ats.example/a?linkedin=#b?c"
    })
    void the_browser_goes_on_to_the_page_that_the_user_came_from(String returnTo, String onward) {
        var page = LinkingScene.query(scene.begins(returnTo).address());
        var address = scene.allows(page, "rec01").address().toString();
        assertEquals(onward, address.replaceAll("linkedin=[A-Za-z0-9_-]{43}", "linkedin="));
    }

    @Test
    void before_any_front_end_is_known_there_is_no_way_back() {
        scene.tenants.complete();
        assertThrows(ForeignReturn.class, scene::begins);
    }

    @Test
    void users_of_a_tenant_that_is_not_connected_cannot_begin() {
        scene.tenants.as("initech").entitled(true);
        assertThrows(NotConnected.class, scene::begins);
    }

    @Test
    void users_of_a_tenant_that_is_not_entitled_cannot_begin_or_complete() {
        var handle = scene.consents("rec01");
        scene.tenants.entitled(false);
        assertThrows(NotEntitled.class, scene::begins);
        assertThrows(NotEntitled.class, () -> scene.completes(handle));
        assertEquals(0, scene.members.redeemed());
    }

    @ParameterizedTest
    @CsvSource({
        "user_cancelled_login, DENIED, LINK_DENIED",
        "user_cancelled_authorize, DENIED, LINK_DENIED",
        "access_denied, DENIED, LINK_DENIED",
        "unauthorized_scope_error, DECLINED, LINKEDIN_DECLINED",
        "'', DECLINED, LINKEDIN_DECLINED"
    })
    void a_no_comes_back_to_the_page_and_ends_the_attempt(String error, Outcome outcome, String word) {
        var state = scene.begins().get("state");
        var onward = scene.callback.take(state, Optional.of("code"), Optional.of(error));
        assertEquals(outcome, onward.outcome());
        assertEquals(URI.create(LinkingScene.SETTINGS_PAGE + "?linkedinError=" + word), onward.address());
        assertUnknown(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "\u00fc"})
    void what_is_no_code_is_linkedins_fault(String code) {
        var onward = scene.callback.take(scene.begins().get("state"), Optional.of(code), Optional.empty());
        assertEquals(Outcome.DECLINED, onward.outcome());
    }

    @Test
    void neither_code_nor_error_is_linkedins_fault_too() {
        var onward = scene.callback.take(scene.begins().get("state"), Optional.empty(), Optional.empty());
        assertEquals(Outcome.DECLINED, onward.outcome());
    }

    @Test
    void a_state_is_good_once_and_for_ten_minutes() {
        assertUnknown("");
        assertUnknown("never-given");
        var used = scene.begins();
        scene.allows(used, "rec01");
        assertUnknown(used.get("state"));
        var late = scene.begins().get("state");
        scene.tenants.clock.advance(STATE_LIVES);
        assertUnknown(late);
    }

    @Test
    void a_handle_is_good_once() {
        var handle = scene.consents("rec01");
        scene.completes(handle);
        scene.isRefused(Reason.HANDLE_USED, handle);
        assertEquals(List.of("LINKED recruiter rec01 1"), scene.events.told());
    }

    @Test
    void a_handle_is_good_for_five_minutes() {
        var handle = scene.consents("rec01");
        scene.tenants.clock.advance(HANDLE_LIVES);
        scene.isRefused(Reason.LINKING_EXPIRED, handle);
        assertEquals(0, scene.members.redeemed());
    }

    @Test
    void what_was_never_given_out_is_no_handle() {
        scene.isRefused(Reason.HANDLE_UNKNOWN, "never-given");
        scene.isRefused(Reason.HANDLE_UNKNOWN, scene.begins().get("state"));
    }

    @Test
    void an_attacker_who_hands_their_callback_to_a_victim_gets_nothing() {
        var attackers = scene.as("attacker").consents("attackers-account");
        scene.as("victim").isRefused(Reason.OTHER_USER_BEGAN, attackers);
        assertEquals("", scene.person());
        scene.as("attacker").isRefused(Reason.HANDLE_USED, attackers);
        assertEquals("", scene.person());
        assertEquals(0, scene.members.redeemed());
    }

    @Test
    void an_attacker_who_catches_a_victims_handle_gets_nothing() {
        var victims = scene.as("victim").consents("victims-account");
        scene.as("attacker").isRefused(Reason.OTHER_USER_BEGAN, victims);
        assertEquals("", scene.person());
    }

    @Test
    void an_attacker_who_has_a_victim_consent_for_them_gets_nothing() {
        var handleInVictimsBrowser = scene.as("attacker").consents("victims-account");
        scene.as("victim").isRefused(Reason.OTHER_USER_BEGAN, handleInVictimsBrowser);
        assertEquals("", scene.as("attacker").person());
    }

    @Test
    void another_tenants_handle_is_not_there() {
        var handle = scene.consents("rec01");
        scene.of("globex").isRefused(Reason.HANDLE_UNKNOWN, handle);
        scene.of("acme").completes(handle);
        assertEquals("rec01", scene.person());
        assertEquals("", scene.of("globex").person());
    }

    @Test
    void a_person_is_one_user_of_a_tenant() {
        scene.as("recruiter").links("rec01");
        var second = scene.as("recruiter2").consents("rec01");
        scene.isRefused(Reason.PERSON_LINKED_TO_OTHER_USER, second);
        scene.isRefused(Reason.HANDLE_USED, second);
        assertEquals("", scene.person());
        assertEquals("rec01", scene.as("recruiter").person());
        scene.of("globex").as("somebody").links("rec01");
        assertEquals("rec01", scene.person());
    }

    @Test
    void once_unlinked_the_person_may_be_another_user() {
        scene.as("recruiter").links("rec01");
        scene.tenants.asked(scene.linking::unlink);
        assertEquals("", scene.person());
        scene.as("recruiter2").links("rec01");
        assertEquals(
                List.of("LINKED recruiter rec01 1", "UNLINKED recruiter rec01 2", "LINKED recruiter2 rec01 3"),
                scene.events.told());
    }

    @Test
    void to_unlink_what_is_not_linked_is_fine_and_tells_nothing() {
        scene.tenants.asked(scene.linking::unlink);
        scene.tenants.as("initech").asked(scene.linking::unlink);
        assertEquals(List.of(), scene.events.told());
        assertEquals(List.of(), scene.tenants.audit.entries());
    }

    @Test
    void the_same_person_again_changes_nothing() {
        scene.links("rec01");
        var since = scene.own().orElseThrow().since();
        scene.tenants.clock.advance(Duration.ofDays(1));
        scene.links("rec01");
        assertEquals(since, scene.own().orElseThrow().since());
        assertEquals(List.of("LINKED recruiter rec01 1"), scene.events.told());
    }

    @Test
    void another_person_replaces_the_earlier_one() {
        scene.links("rec01").links("rec02");
        assertEquals("rec02", scene.person());
        assertEquals(
                List.of("LINKED recruiter rec01 1", "UNLINKED recruiter rec01 2", "LINKED recruiter rec02 1"),
                scene.events.told());
        assertEquals(
                List.of("linked recruiter", "unlinked recruiter", "linked recruiter"), scene.tenants.audit.entries());
    }

    @Test
    void while_linkedin_is_away_the_handle_stays_good() {
        var handle = scene.consents("rec01");
        scene.members.isAwayOnce(Duration.ofSeconds(30));
        var away = assertThrows(LinkingRefused.class, () -> scene.completes(handle));
        assertEquals(Reason.LINKEDIN_AWAY, away.reason());
        assertEquals(Duration.ofSeconds(30), away.retryAfter());
        scene.completes(handle);
        assertEquals("rec01", scene.person());
    }

    @Test
    void a_handle_does_not_outlive_its_time_by_linkedin_being_away() {
        var handle = scene.consents("rec01");
        scene.members.isAwayOnce(Duration.ZERO);
        scene.isRefused(Reason.LINKEDIN_AWAY, handle);
        scene.tenants.clock.advance(HANDLE_LIVES);
        scene.isRefused(Reason.LINKING_EXPIRED, handle);
    }

    @Test
    void a_code_that_linkedin_does_not_take_ends_the_attempt() {
        var page = scene.begins();
        var onward = scene.callback.take(page.get("state"), Optional.of("made-up"), Optional.empty());
        var handle = LinkingScene.query(onward.address()).get("linkedin");
        scene.isRefused(Reason.LINKEDIN_DECLINED, handle);
        scene.isRefused(Reason.HANDLE_USED, handle);
    }

    @Test
    void a_code_that_was_given_for_another_challenge_is_of_no_use() {
        var stolen = scene.members.consent(
                "victims-account", scene.as("victim").begins().get("code_challenge"));
        var page = scene.as("attacker").begins();
        var onward = scene.callback.take(page.get("state"), Optional.of(stolen), Optional.empty());
        scene.isRefused(
                Reason.LINKEDIN_DECLINED, LinkingScene.query(onward.address()).get("linkedin"));
    }

    @Test
    void two_completions_at_once_redeem_the_code_once() {
        var handle = scene.consents("rec01");
        scene.members.then(() -> scene.isRefused(Reason.LINKING_UNDERWAY, handle));
        scene.completes(handle);
        assertEquals("rec01", scene.person());
        assertEquals(1, scene.members.redeemed());
    }

    @Test
    void who_dies_with_linkedins_answer_in_hand_has_to_begin_again() {
        var handle = scene.consents("rec01");
        scene.members.then(() -> {
            throw new Crash();
        });
        assertThrows(Crash.class, () -> scene.completes(handle));
        scene.isRefused(Reason.LINKING_UNDERWAY, handle);
        scene.tenants.clock.advance(LinkingScene.TERMS.claim());
        scene.isRefused(Reason.LINKEDIN_DECLINED, handle);
        assertEquals("", scene.person());
        scene.links("rec01");
        assertEquals("rec01", scene.person());
    }

    @Test
    void who_was_overtaken_after_a_long_wait_changes_nothing() {
        var handle = scene.consents("rec01");
        scene.members.then(() -> {
            scene.tenants.clock.advance(LinkingScene.TERMS.claim());
            scene.isRefused(Reason.LINKEDIN_DECLINED, handle);
        });
        scene.isRefused(Reason.HANDLE_USED, handle);
        assertEquals("", scene.person());
        assertEquals(List.of(), scene.events.told());
    }

    @Test
    void when_the_tenant_disconnects_meanwhile_nobody_is_linked() {
        var handle = scene.consents("rec01");
        Disconnecting disconnecting = scene.tenants.disconnecting;
        scene.members.then(() -> scene.tenants.asked(() -> disconnecting.disconnect(false)));
        assertThrows(NotConnected.class, () -> scene.completes(handle));
        assertThrows(NotConnected.class, () -> scene.completes(scene.consents("rec01")));
    }

    @Test
    void a_link_ends_with_the_connection_and_gives_way_to_the_next_one() {
        scene.as("recruiter").links("rec01");
        endsAndConnectsAgain();
        assertEquals("", scene.person());
        scene.as("recruiter2").links("rec01");
        assertEquals("rec01", scene.person());
        assertEquals("", scene.as("recruiter").person());
    }

    @Test
    void what_was_begun_under_another_application_is_too_late() {
        var handle = scene.consents("rec01");
        anotherApplication();
        scene.isRefused(Reason.LINKING_EXPIRED, handle);
        assertEquals(0, scene.members.redeemed());
    }

    @Test
    void an_application_that_changes_meanwhile_names_the_person_otherwise() {
        var handle = scene.consents("rec01");
        scene.members.then(this::anotherApplication);
        scene.isRefused(Reason.LINKING_EXPIRED, handle);
        assertEquals("", scene.person());
    }

    private void anotherApplication() {
        var connection = scene.tenants.connection();
        var secrets = connection.application().secrets();
        var other = new ChildApplication(new ApplicationUrn("urn:li:developerApplication:other"), "other", secrets);
        scene.tenants.asked(() -> scene.tenants.connections.save(connection.with(other)));
    }

    private void endsAndConnectsAgain() {
        Disconnecting disconnecting = scene.tenants.disconnecting;
        scene.tenants.asked(() -> disconnecting.disconnect(false));
        while (scene.tenants.tend(Kind.DISCONNECTION)) {
            scene.tenants.clock.advance(Duration.ofMinutes(1));
        }
        scene.tenants.connected();
    }

    private void assertUnknown(String state) {
        var refused = assertThrows(
                LinkingRefused.class, () -> scene.callback.take(state, Optional.of("code"), Optional.empty()));
        assertEquals(Reason.STATE_UNKNOWN, refused.reason());
    }
}
