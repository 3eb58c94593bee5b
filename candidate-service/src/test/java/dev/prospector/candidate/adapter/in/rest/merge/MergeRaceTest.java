package dev.prospector.candidate.adapter.in.rest.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.in.rest.Answer;
import dev.prospector.candidate.adapter.in.rest.KeptRows;
import dev.prospector.candidate.adapter.in.rest.Pairs;
import dev.prospector.candidate.adapter.in.rest.RacedCalls;
import dev.prospector.testbed.TestTenants;

/** Merges and undoings at one moment with whatever else is done to a person: nothing is half, and nothing that was answered is lost. */
@QuarkusTest
class MergeRaceTest {
    private static final int PAIRS = 10;

    private final String tenant = TestTenants.fresh();

    @TestHTTPResource("/")
    URI base;

    @Inject
    KeptRows kept;

    private RacedCalls calls;
    private List<String> winners;
    private List<String> losers;

    @BeforeEach
    void people_who_were_entered_twice() {
        calls = new RacedCalls(base, tenant);
        winners = entered("one");
        losers = entered("other");
    }

    @Test
    void an_edit_of_the_loser_is_kept_whichever_is_first() throws Exception {
        var answers = Pairs.race(
                PAIRS,
                at -> calls.merge(winners.get(at), losers.get(at)),
                at -> calls.change(losers.get(at), "{\"employer\":\"Nordwind AG\"}"));
        for (int at = 0; at < PAIRS; at++) {
            var both = answers.get(at);
            assertEquals(201, both.one().status(), both::toString);
            assertEquals(200, both.other().status(), both::toString);
            var read = calls.read(losers.get(at)).body();
            assertEquals(winners.get(at), read.path("id").asText());
            assertEquals("Nordwind AG", read.path("employer").asText());
        }
        assertWhole(PAIRS, PAIRS);
    }

    @Test
    void an_export_of_the_loser_lands_on_the_person() throws Exception {
        var answers = Pairs.race(
                PAIRS, at -> calls.merge(winners.get(at), losers.get(at)), at -> export("r-" + at, "p" + at, at));
        for (int at = 0; at < PAIRS; at++) {
            var both = answers.get(at);
            assertEquals(201, both.one().status(), both::toString);
            assertTrue(
                    Set.of(winners.get(at), losers.get(at))
                            .contains(both.other().candidate()),
                    both::toString);
            assertEquals(
                    "urn:li:person:p" + at,
                    calls.read(winners.get(at)).body().path("linkedInPerson").asText());
        }
        assertWhole(PAIRS, PAIRS);
    }

    @Test
    void of_two_merges_with_the_roles_swapped_one_wins() throws Exception {
        var answers = Pairs.race(
                PAIRS,
                at -> calls.merge(winners.get(at), losers.get(at)),
                at -> calls.merge(losers.get(at), winners.get(at)));
        for (int at = 0; at < PAIRS; at++) {
            var both = answers.get(at);
            assertNotEquals(both.one().status() == 201, both.other().status() == 201, both::toString);
            var lost = both.one().status() == 201 ? both.other() : both.one();
            assertTrue(Set.of("ALREADY_MERGED", "CONCURRENT_CHANGE").contains(lost.code()), both::toString);
        }
        assertWhole(PAIRS, PAIRS);
    }

    @Test
    void whoever_is_deleted_at_that_moment_is_gone_whole_or_not_merged() throws Exception {
        var answers = Pairs.race(
                PAIRS, at -> calls.merge(winners.get(at), losers.get(at)), at -> calls.delete(losers.get(at)));
        var left = 0;
        for (int at = 0; at < PAIRS; at++) {
            var both = answers.get(at);
            assertEquals(204, both.other().status(), both::toString);
            assertEquals(404, calls.read(losers.get(at)).status());
            var isMerged = both.one().status() == 201;
            assertEquals(isMerged ? 404 : 200, calls.read(winners.get(at)).status(), both::toString);
            left += isMerged ? 0 : 1;
        }
        assertWhole(left, 0);
    }

    @Test
    void an_undoing_and_an_edit_under_the_old_id_are_both_kept() throws Exception {
        var merges = IntStream.range(0, PAIRS)
                .mapToObj(at -> calls.merge(winners.get(at), losers.get(at))
                        .body()
                        .path("id")
                        .asText())
                .toList();
        var answers = Pairs.race(
                PAIRS,
                at -> calls.part(merges.get(at)),
                at -> calls.change(losers.get(at), "{\"employer\":\"Nordwind AG\"}"));
        for (int at = 0; at < PAIRS; at++) {
            var both = answers.get(at);
            assertEquals(200, both.one().status(), both::toString);
            assertEquals(200, both.other().status(), both::toString);
            var written = both.other().body().path("id").asText();
            assertEquals(
                    "Nordwind AG", calls.read(written).body().path("employer").asText());
        }
        assertWhole(2 * PAIRS, 0);
    }

    @Test
    void a_merge_is_undone_once() throws Exception {
        var merges = IntStream.range(0, PAIRS)
                .mapToObj(at -> calls.merge(winners.get(at), losers.get(at))
                        .body()
                        .path("id")
                        .asText())
                .toList();
        var answers = Pairs.race(PAIRS, at -> calls.part(merges.get(at)), at -> calls.part(merges.get(at)));
        answers.forEach(both -> {
            assertNotEquals(both.one().status() == 200, both.other().status() == 200, both::toString);
            var lost = both.one().status() == 200 ? both.other() : both.one();
            assertTrue(Set.of("ALREADY_UNDONE", "CONCURRENT_CHANGE").contains(lost.code()), both::toString);
        });
        assertWhole(2 * PAIRS, 0);
    }

    private void assertWhole(int standing, int resting) {
        assertEquals(standing, kept.candidates(tenant, "winner_id is null"));
        assertEquals(resting, kept.candidates(tenant, "winner_id is not null"));
        assertEquals(resting, kept.candidates(tenant, "merge_notes is not null and winner_id is null"));
        assertEquals(resting, kept.resting(tenant));
    }

    /** Everybody by an address of their own. */
    private List<String> entered(String name) {
        return IntStream.range(0, PAIRS)
                .mapToObj(at -> calls.enter("""
                        {"firstName":"Lena","lastName":"Okafor","emailAddresses":["%s-%d@example.org"]}
                        """.formatted(name, at)))
                .map(Answer::candidate)
                .toList();
    }

    private Answer export(String requestId, String person, int at) {
        return calls.export(requestId, """
                {"person":"urn:li:person:%s","firstName":"Lena","lastName":"Okafor","emailAddresses":["other-%d@example.org"]}
                """.formatted(person, at));
    }
}
