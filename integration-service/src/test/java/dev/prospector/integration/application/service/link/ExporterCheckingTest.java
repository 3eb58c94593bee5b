package dev.prospector.integration.application.service.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.Disconnecting;
import dev.prospector.integration.application.port.in.link.ExporterChecking.Facts;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.fakes.InMemoryLinkedUsers;

/** What an export is judged by, as it is now (product.md 2.4). */
class ExporterCheckingTest {
    private static final String PERSON = "urn:li:person:recruiter01";

    private final Scene scene = new Scene();
    private final InMemoryLinkedUsers users = new InMemoryLinkedUsers(scene.tenants);
    private final ExporterCheckingService checking = new ExporterCheckingService(scene.connections, users);

    @Test
    void a_tenant_that_is_not_connected_has_no_access() {
        assertEquals(new Facts(false, Optional.empty()), facts(PERSON));
    }

    @Test
    void access_follows_company_level_at_linkedin() {
        scene.ready();
        link("recruiter");
        assertEquals(new Facts(false, Optional.of("recruiter")), facts(PERSON));
        scene.linkedIn.moves(Scene.COMPANY, StatusAtLinkedIn.ENABLED);
        scene.clock.advance(Scene.TIMES.soon());
        scene.tend(Kind.POLL);
        assertEquals(new Facts(true, Optional.of("recruiter")), facts(PERSON));
    }

    @Test
    void a_person_whom_nobody_is_linked_to_is_no_exporter() {
        scene.enabled();
        link("recruiter");
        var nobody = new Facts(true, Optional.empty());
        assertEquals(nobody, facts("urn:li:person:RECRUITER01"));
        assertEquals(nobody, facts(null));
    }

    @Test
    void a_link_ends_with_the_connection_and_does_not_come_back_with_the_next_one() {
        scene.enabled();
        link("recruiter");
        Disconnecting ending = scene.disconnecting;
        scene.asked(() -> ending.disconnect(false));
        assertEquals(Optional.empty(), facts(PERSON).exporter());
        while (scene.tend(Kind.DISCONNECTION)) {
            scene.clock.advance(Duration.ofMinutes(1));
        }
        scene.connected();
        assertEquals(Optional.empty(), facts(PERSON).exporter());
        link("recruiter2");
        assertEquals(Optional.of("recruiter2"), facts(PERSON).exporter());
    }

    private void link(String user) {
        var link = UserLink.made(user, new PersonUrn(PERSON), scene.connection(), scene.clock.instant());
        scene.asked(() -> users.save(link));
    }

    private Facts facts(String person) {
        return scene.within(() -> checking.factsAbout(Optional.ofNullable(person)));
    }
}
