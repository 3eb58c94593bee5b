package dev.prospector.integration.domain.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.fakes.Samples;

class ConnectionTest {
    private final Connection connection = Samples.connection("acme");

    @Test
    void a_connection_owns_what_names_its_organization() {
        assertTrue(connection.owns(Samples.ORGANIZATION));
        assertFalse(connection.owns("urn:li:organization:42"));
        assertFalse(connection.owns(null));
    }

    @Test
    void a_hook_id_is_url_safe_and_never_the_same() {
        var id = HookId.random();
        assertTrue(id.value().matches("[A-Za-z0-9_-]{32}"));
        assertNotEquals(id, HookId.random());
    }

    @Test
    void a_user_is_one_person() {
        assertThrows(DoubledLink.class, () -> new UserLinks(List.of(link("recruiter", "a"), link("recruiter", "b"))));
    }

    @Test
    void a_person_is_one_user() {
        assertThrows(DoubledLink.class, () -> new UserLinks(List.of(link("recruiter", "a"), link("manager", "a"))));
    }

    @Test
    void persons_that_differ_only_in_case_are_two() {
        var links = new UserLinks(List.of(link("recruiter", "pQ7x2"), link("manager", "pq7x2")));
        assertEquals(2, links.all().size());
    }

    @Test
    void urns_are_of_their_kind() {
        assertThrows(IllegalArgumentException.class, () -> new PersonUrn("urn:li:organization:1"));
        assertThrows(IllegalArgumentException.class, () -> new OrganizationUrn("4242"));
    }

    private static UserLink link(String user, String person) {
        return new UserLink(user, new PersonUrn("urn:li:person:" + person));
    }
}
