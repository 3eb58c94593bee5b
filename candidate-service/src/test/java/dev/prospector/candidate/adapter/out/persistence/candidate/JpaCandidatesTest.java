package dev.prospector.candidate.adapter.out.persistence.candidate;

import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.candidate.CandidatesContract;
import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchWords;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JpaCandidatesTest extends CandidatesContract {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    private final String tenant = TestTenants.fresh();

    @Inject
    Candidates candidates;

    @Inject
    CandidateLists lists;

    @Inject
    Tenants tenants;

    @Override
    protected Candidates candidates() {
        return candidates;
    }

    @Override
    protected CandidateLists lists() {
        return lists;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_sees_nothing() {
        var person = export("r-1", "pQ7x2", "lena@example.org");
        var id = work(() -> saved(person, List.of())).id();
        tenants.in(TestTenants.fresh(), () -> {
            assertEquals(Optional.empty(), candidates.find(id));
            assertEquals(List.of(), candidates.carrying(person.joiningKeys()));
            assertEquals(List.of(), lists.named(List.of(id)));
            assertEquals(List.of(), lists.page(CandidateSearch.of(SearchWords.of()), Optional.empty(), 10));
            assertEquals(List.of(), lists.page(CandidateSearch.of(SearchWords.of("lena")), Optional.empty(), 10));
        });
    }

    @Test
    void the_same_linkedin_person_in_two_tenants_is_two_candidates() {
        var person = export("r-1", "pQ7x2");
        var id = work(() -> saved(person, List.of())).id();
        var other = tenants.in(TestTenants.fresh(), () -> saved(person, candidates.carrying(person.joiningKeys())));
        assertNotEquals(id, other.id());
    }

    @Test
    void no_linkedin_person_is_ever_on_two_candidates() {
        work(() -> saved(export("r-1", "pQ7x2"), List.of()));
        assertThrows(ConcurrentChange.class, () -> work(() -> saved(export("r-2", "pQ7x2"), List.of())));
    }

    @Test
    void whoever_saves_a_candidate_that_changed_meanwhile_is_told() {
        var id = work(() -> saved(export("r-1", "pQ7x2"), List.of())).id();
        assertThrows(
                ConcurrentChange.class,
                () -> work(() -> {
                    var stale = found(id);
                    elsewhere(() -> saved(export("r-2", "pQ7x2", "a@example.org"), List.of(found(id))));
                    return saved(export("r-3", "pQ7x2", "b@example.org"), List.of(stale));
                }));
    }

    @Test
    void whoever_removes_a_candidate_that_changed_meanwhile_is_told() {
        var id = work(() -> saved(export("r-1", "pQ7x2"), List.of())).id();
        assertThrows(
                ConcurrentChange.class,
                () -> work(() -> {
                    var stale = found(id);
                    elsewhere(() -> saved(export("r-2", "pQ7x2"), List.of(found(id))));
                    candidates.remove(stale);
                    return stale;
                }));
        assertTrue(work(() -> found(id)).isTouched());
    }

    private Candidate saved(ExportedPerson person, List<Candidate> known) {
        var one = Matching.of(person, known).settle(NOW).get(0);
        candidates.save(one);
        return one;
    }

    private Candidate found(CandidateId id) {
        return candidates.find(id).orElseThrow();
    }

    private void elsewhere(Supplier<Candidate> work) {
        CompletableFuture.supplyAsync(() -> work(work)).join();
    }
}
