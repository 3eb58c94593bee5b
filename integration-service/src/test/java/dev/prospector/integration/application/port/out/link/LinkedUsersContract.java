package dev.prospector.integration.application.port.out.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.testbed.TestTenants;

/** What every store of links does. */
public abstract class LinkedUsersContract {
    private static final String PERSON = "urn:li:person:pQ7x2";

    private final String tenant = TestTenants.fresh();
    private final Connection connection = Samples.connection(tenant);

    protected abstract LinkedUsers users();

    protected abstract <T> T within(String tenant, Supplier<T> work);

    @Test
    void a_link_is_found_by_user_and_by_person_letter_by_letter() {
        var link = saved("recruiter", PERSON, connection);
        assertEquals(Optional.of(link), of("recruiter"));
        assertEquals(Optional.of(link), as(PERSON));
        assertEquals(Optional.empty(), of("Recruiter"));
        assertEquals(Optional.empty(), as("urn:li:person:pq7x2"));
        assertEquals(Optional.empty(), as("anything"));
    }

    @Test
    void a_users_new_link_replaces_the_earlier_one() {
        saved("recruiter", PERSON, connection);
        var newer = saved("recruiter", "urn:li:person:other", connection);
        assertEquals(Optional.of(newer), of("recruiter"));
        assertEquals(Optional.empty(), as(PERSON));
    }

    @Test
    void all_are_those_that_stand() {
        var one = saved("one", "urn:li:person:a", connection);
        var two = saved("two", "urn:li:person:b", connection);
        saved("three", "urn:li:person:c", underAnotherApplication());
        assertEquals(Set.of(one, two), Set.copyOf(within(tenant, () -> users().all(connection))));
    }

    @Test
    void what_was_linked_under_another_application_names_nobody() {
        saved("recruiter", PERSON, underAnotherApplication());
        assertEquals(Optional.empty(), of("recruiter"));
        assertEquals(Optional.empty(), as(PERSON));
    }

    @Test
    void what_was_linked_under_an_ended_connection_gives_way() {
        saved("former", PERSON, connection);
        var later = connection.ended(Samples.NOW.plusSeconds(60)).reopened(Samples.NOW.plusSeconds(120));
        assertEquals(Optional.empty(), within(tenant, () -> users().as(PERSON, later)));
        var link = saved("recruiter", PERSON, later);
        assertEquals(Optional.of(link), within(tenant, () -> users().as(PERSON, later)));
        assertEquals(List.of(link), within(tenant, () -> users().all(later)));
    }

    @Test
    void a_link_is_removed_once() {
        saved("recruiter", PERSON, connection);
        assertTrue(within(tenant, () -> users().remove("recruiter")));
        assertFalse(within(tenant, () -> users().remove("recruiter")));
        assertEquals(Optional.empty(), of("recruiter"));
    }

    @Test
    void another_tenant_finds_and_removes_nothing() {
        saved("recruiter", PERSON, connection);
        var other = TestTenants.fresh();
        assertEquals(Optional.empty(), within(other, () -> users().as(PERSON, connection)));
        assertFalse(within(other, () -> users().remove("recruiter")));
        assertTrue(of("recruiter").isPresent());
    }

    private Connection underAnotherApplication() {
        var application = connection.application();
        var urn = new ApplicationUrn("urn:li:developerApplication:other");
        return connection.with(new ChildApplication(urn, application.clientId(), application.secrets()));
    }

    private UserLink saved(String user, String person, Connection under) {
        var link = UserLink.made(user, new PersonUrn(person), under, Samples.NOW);
        return within(tenant, () -> {
            users().save(link);
            return link;
        });
    }

    private Optional<UserLink> of(String user) {
        return within(tenant, () -> users().of(user, connection));
    }

    private Optional<UserLink> as(String person) {
        return within(tenant, () -> users().as(person, connection));
    }
}
