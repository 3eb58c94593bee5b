package dev.prospector.integration.domain.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.fakes.Samples;

/** A link counts while the connection under which it was made stands (product.md 2.2, LinkedIn RSC 1.2). */
class UserLinkTest {
    private static final PersonUrn PERSON = new PersonUrn("urn:li:person:pQ7x2");

    private final Connection connection = Samples.connection("acme");
    private final UserLink link = UserLink.made("recruiter", PERSON, connection, Samples.NOW);

    @Test
    void it_stands_under_the_connection_that_it_was_made_under() {
        assertTrue(link.standsUnder(connection));
    }

    @Test
    void it_does_not_stand_once_the_connection_is_being_ended() {
        assertFalse(link.standsUnder(connection.disconnecting(Samples.NOW)));
        assertFalse(link.standsUnder(connection.ended(Samples.NOW)));
    }

    @Test
    void it_does_not_stand_under_the_next_connection() {
        var next = connection.ended(Samples.NOW.plusSeconds(1)).reopened(Samples.NOW.plusSeconds(2));
        assertFalse(link.standsUnder(next));
    }

    @Test
    void under_another_application_the_person_is_called_otherwise() {
        var urn = new ApplicationUrn("urn:li:developerApplication:other");
        var secrets = connection.application().secrets();
        assertFalse(link.standsUnder(connection.with(new ChildApplication(urn, "client-2", secrets))));
    }

    @Test
    void a_replica_whose_clock_is_slow_makes_links_that_stand() {
        var early = UserLink.made(
                "recruiter", PERSON, connection, connection.since().minusSeconds(1));
        assertEquals(connection.since(), early.since());
        assertTrue(early.standsUnder(connection));
    }

    @Test
    void it_names_a_user() {
        var urn = connection.application().urn();
        assertThrows(IllegalArgumentException.class, () -> new UserLink(" ", PERSON, urn, Samples.NOW));
    }

    @Test
    void links_say_the_same_when_user_person_and_application_are_the_same() {
        assertTrue(link.saysAs(UserLink.made("recruiter", PERSON, connection, Samples.NOW.plusSeconds(1))));
        assertFalse(link.saysAs(UserLink.made("other", PERSON, connection, Samples.NOW)));
        var otherPerson = new PersonUrn("urn:li:person:other");
        assertFalse(link.saysAs(UserLink.made("recruiter", otherPerson, connection, Samples.NOW)));
    }
}
