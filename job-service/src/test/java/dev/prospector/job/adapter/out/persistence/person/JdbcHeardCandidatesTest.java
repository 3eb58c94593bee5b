package dev.prospector.job.adapter.out.persistence.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.HeardCandidatesContract;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcHeardCandidatesTest extends HeardCandidatesContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    HeardCandidates candidates;

    @Inject
    InfraSql statistics;

    @Inject
    Tenants tenants;

    @Override
    protected HeardCandidates candidates() {
        return candidates;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_has_heard_nothing() {
        var one = Samples.somebody();
        var other = Samples.somebody();
        tenants.in(TestTenants.fresh(), () -> {
            candidates.hear(new CandidateWord(one, 1, true, Optional.empty()));
            candidates.hear(new CandidateWord(other, 1, false, Optional.of(one)));
        });
        assertFalse(work(() -> candidates.hold(one)).isDeleted());
        assertEquals(Set.of(one), work(() -> candidates.persons(List.of(one))).allOf(one));
    }

    /** One for each step away from those who are asked about, and one more that finds no further. */
    @Test
    void however_many_are_asked_about_it_is_as_many_statements() {
        var few = Stream.generate(this::merged).limit(2).toList();
        var many = Stream.generate(this::merged).limit(50).toList();
        tenants.in(tenant, () -> {
            assertEquals(2, statements(few));
            assertEquals(2, statements(many));
            assertEquals(1, statements(List.of(Samples.somebody())));
        });
    }

    private CandidateId merged() {
        var loser = Samples.somebody();
        tenants.in(tenant, () -> {
            candidates.hear(new CandidateWord(loser, 1, false, Optional.of(Samples.somebody())));
        });
        return loser;
    }

    private long statements(List<CandidateId> asked) {
        var before = questions();
        candidates.persons(asked);
        return questions() - before - 1;
    }

    private long questions() {
        return statistics
                .query("show session status like 'Questions'", Map.of(), row -> row.getLong("Value"))
                .get(0);
    }
}
