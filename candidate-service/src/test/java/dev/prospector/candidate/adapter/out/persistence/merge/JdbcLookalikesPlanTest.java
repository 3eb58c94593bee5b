package dev.prospector.candidate.adapter.out.persistence.merge;

import static dev.prospector.candidate.adapter.out.persistence.FullTenant.BESIDES;
import static dev.prospector.candidate.adapter.out.persistence.FullTenant.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.out.persistence.FullTenant;
import dev.prospector.candidate.application.port.out.merge.Lookalikes;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.EnteredPerson;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.kit.data.sql.Tenants;

@QuarkusTest
class JdbcLookalikesPlanTest {
    @Inject
    Lookalikes lookalikes;

    @Inject
    Tenants tenants;

    @Inject
    FullTenant full;

    /** However many agree: two statements. */
    @Test
    void who_may_be_the_same_person_is_read_from_the_indexes() {
        var twin = Candidate.entered(
                new EnteredPerson(
                        new Details(
                                new PersonName("Lena17777", "Okafor"), new Profile(null, "Nordwind AG", null), false),
                        Identity.email("lena_17777@example.org", Origin.manual("recruiter")).stream()
                                .toList(),
                        "recruiter"),
                FIRST);
        var keys = Set.of(new IdentityKey(IdentityKind.EMAIL, "lena_17777@example.org"));
        tenants.in(full.id(), () -> {
            var idle = -full.rowsRead() + full.rowsRead();
            var before = full.rowsRead();
            assertEquals(1, lookalikes.of(twin, keys).size());
            var read = full.rowsRead() - before - idle;
            assertTrue(read <= 3 + BESIDES, "rows read: " + read);
        });
        var statement = new LookalikeStatement(twin, keys);
        FullTenant.assertNoScan(full.plan(statement.text(), statement.parameters()));
    }
}
