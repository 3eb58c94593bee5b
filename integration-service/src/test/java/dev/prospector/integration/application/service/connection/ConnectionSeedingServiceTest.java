package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.ConnectionSeeding.Seed;
import dev.prospector.integration.application.port.in.connection.ExporterChecking.Facts;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.PersonUrn;
import dev.prospector.integration.domain.connection.UserLink;
import dev.prospector.integration.domain.connection.UserLinks;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.InMemoryLinkedUsers;
import dev.prospector.integration.fakes.RecordedAudit;
import dev.prospector.integration.fakes.Samples;

class ConnectionSeedingServiceTest {
    private static final String PERSON = "urn:li:person:recruiter01";

    private final FakeTenants tenants = new FakeTenants();
    private final InMemoryConnections connections = new InMemoryConnections(tenants);
    private final InMemoryLinkedUsers users = new InMemoryLinkedUsers(tenants);
    private final RecordedAudit audit = new RecordedAudit();
    private final ConnectionSeedingService seeding = new ConnectionSeedingService(tenants, connections, users, audit);
    private final ExporterCheckingService checking = new ExporterCheckingService(connections, users);

    @Test
    void a_seeded_tenant_is_connected() {
        var hook = seeding.seed("acme", seed("secret-1", "recruiter"));
        var connection = connectionOf("acme");
        assertEquals(hook, connection.hook());
        assertEquals("acme", connection.tenant());
        assertEquals(new Facts(true, Optional.of("recruiter")), factsAbout("acme", PERSON));
    }

    @Test
    void seeding_again_keeps_the_hook_and_replaces_the_rest() {
        var hook = seeding.seed("acme", seed("secret-1", "recruiter"));
        assertEquals(hook, seeding.seed("acme", seed("secret-2", "recruiter2")));
        var live = connectionOf("acme").application().secrets().newestFirst();
        assertEquals(List.of(new ClientSecret("secret-2"), new ClientSecret("secret-1")), live);
        assertEquals(Optional.of("recruiter2"), factsAbout("acme", PERSON).exporter());
    }

    @Test
    void each_tenant_has_a_hook_and_links_of_its_own() {
        var one = seeding.seed("acme", seed("secret-1", "recruiter"));
        var other = seeding.seed("globex", seed("secret-1", "globex-recruiter"));
        assertNotEquals(one, other);
        assertEquals(Optional.of("recruiter"), factsAbout("acme", PERSON).exporter());
    }

    @Test
    void linkedins_admin_can_withhold_access_and_give_it_again() {
        seeding.seed("acme", seed("secret-1", "recruiter", false));
        assertEquals(new Facts(false, Optional.of("recruiter")), factsAbout("acme", PERSON));
        seeding.seed("acme", seed("secret-1", "recruiter"));
        assertEquals(new Facts(true, Optional.of("recruiter")), factsAbout("acme", PERSON));
    }

    @Test
    void a_tenant_that_is_not_connected_has_no_access() {
        assertEquals(new Facts(false, Optional.empty()), factsAbout("acme", PERSON));
    }

    @Test
    void a_person_whom_nobody_is_linked_to_is_no_exporter() {
        seeding.seed("acme", seed("secret-1", "recruiter"));
        var nobody = new Facts(true, Optional.empty());
        assertEquals(nobody, factsAbout("acme", "urn:li:person:RECRUITER01"));
        assertEquals(nobody, factsAbout("acme", null));
    }

    @Test
    void what_changes_is_audited_and_nothing_else() {
        seeding.seed("acme", seed("secret-1", "recruiter"));
        seeding.seed("acme", seed("secret-1", "recruiter"));
        assertEquals(List.of("connected acme"), audit.entries());
        seeding.seed("acme", seed("secret-2", "recruiter"));
        seeding.seed("acme", seed("secret-2", "recruiter", false));
        seeding.seed("acme", seed("secret-3", "recruiter", true));
        assertEquals(
                List.of(
                        "connected acme",
                        "secrets replaced acme",
                        "connection changed acme",
                        "connection changed acme",
                        "secrets replaced acme"),
                audit.entries());
    }

    private Connection connectionOf(String tenant) {
        return tenants.in(tenant, () -> connections.find()).orElseThrow();
    }

    private Facts factsAbout(String tenant, String person) {
        return tenants.in(tenant, () -> checking.factsAbout(Optional.ofNullable(person)));
    }

    private static Seed seed(String secret, String user) {
        return seed(secret, user, true);
    }

    private static Seed seed(String secret, String user, boolean companyAccess) {
        return new Seed(
                "client-1",
                new ClientSecret(secret),
                new OrganizationUrn(Samples.ORGANIZATION),
                companyAccess,
                new UserLinks(List.of(new UserLink(user, new PersonUrn(PERSON)))));
    }
}
