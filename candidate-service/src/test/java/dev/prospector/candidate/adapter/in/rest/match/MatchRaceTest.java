package dev.prospector.candidate.adapter.in.rest.match;

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
import dev.prospector.candidate.adapter.in.rest.Pairs.Both;
import dev.prospector.candidate.adapter.in.rest.RacedCalls;
import dev.prospector.testbed.TestTenants;

/**
 * Decisions about matches at one moment with exports and with each other, through the doors and on the real database: one wins, the other is
 * refused, no LinkedIn member is ever two candidates, and nothing is half (product.md 2.5, quality.md E4).
 */
@QuarkusTest
class MatchRaceTest {
    private static final int PAIRS = Math.min(40, Pairs.COUNT);

    private final String tenant = TestTenants.fresh();

    @TestHTTPResource("/")
    URI base;

    @Inject
    KeptRows kept;

    private RacedCalls calls;

    @BeforeEach
    void open() {
        calls = new RacedCalls(base, tenant);
    }

    @Test
    void a_confirmation_and_an_export_of_the_same_person_attach_them_once() throws Exception {
        var entered = entered("one");
        var answers = Pairs.race(
                PAIRS, at -> calls.confirm(entered.get(at), "p" + at, "*"), at -> export("r-" + at, "p" + at, at));
        for (int at = 0; at < PAIRS; at++) {
            var both = answers.get(at);
            assertEquals(200, both.other().status(), both::toString);
            var found = both.other().candidate().equals(entered.get(at));
            assertEquals(found ? 200 : 409, both.one().status(), both::toString);
            assertEquals(found ? "" : "PERSON_ATTACHED", both.one().code(), both::toString);
        }
        assertEquals(PAIRS, kept.candidates(tenant, "matched_by is not null"));
        assertEquals(PAIRS, kept.attached(tenant));
    }

    @Test
    void of_two_confirmations_of_different_persons_one_wins_and_the_other_is_told_to_look_again() throws Exception {
        var entered = entered("one");
        var answers = Pairs.race(
                PAIRS,
                at -> calls.confirm(entered.get(at), "a" + at, "\"0\""),
                at -> calls.confirm(entered.get(at), "b" + at, "\"0\""));
        answers.forEach(both -> assertOneWins(both, Set.of("412 CHANGED_MEANWHILE", "409 CONCURRENT_CHANGE")));
        assertEquals(PAIRS, kept.attached(tenant));
        assertEquals(PAIRS, kept.candidates(tenant, "matched_by = 'USER' and match_state = 'MATCHED'"));
    }

    @Test
    void of_two_confirmations_of_one_person_for_two_candidates_one_wins() throws Exception {
        var ones = entered("one");
        var others = entered("other");
        var answers = Pairs.race(
                PAIRS,
                at -> calls.confirm(ones.get(at), "p" + at, "*"),
                at -> calls.confirm(others.get(at), "p" + at, "*"));
        answers.forEach(both -> assertOneWins(both, Set.of("409 PERSON_ATTACHED")));
        assertEquals(PAIRS, kept.attached(tenant));
        assertEquals(PAIRS, kept.candidates(tenant, "match_state = 'MATCHED'"));
        assertEquals(PAIRS, kept.candidates(tenant, "match_state = 'NONE'"));
    }

    @Test
    void an_undone_rejection_and_an_export_of_that_person_attach_them_once() throws Exception {
        var rejected = IntStream.range(0, PAIRS)
                .mapToObj(at -> export("first-" + at, "p" + at, at).candidate())
                .toList();
        rejected.forEach(id -> assertEquals(200, calls.reject(id).status()));
        var answers = Pairs.race(PAIRS, at -> calls.undo(rejected.get(at), "*"), at -> export("r-" + at, "p" + at, at));
        for (int at = 0; at < PAIRS; at++) {
            var both = answers.get(at);
            assertEquals(200, both.other().status(), both::toString);
            var isUndone = both.one().status() == 200;
            assertEquals(isUndone, both.other().candidate().equals(rejected.get(at)), both::toString);
            assertTrue(isUndone || both.one().code().equals("PERSON_ATTACHED"), both::toString);
        }
        assertEquals(PAIRS, kept.attached(tenant));
    }

    /** Whichever is first: once all that is wanted is told again, the members are in the pool and nobody else is. */
    @Test
    void a_rejection_and_a_stub_of_that_person_leave_the_pool_to_the_member() throws Exception {
        var exported = IntStream.range(0, PAIRS)
                .mapToObj(at -> export("r-" + at, "p" + at, at).candidate())
                .toList();
        var answers = Pairs.race(PAIRS, at -> lookAndReject(exported.get(at), at % 5), this::stub);
        answers.forEach(both -> {
            assertEquals(200, both.one().status(), both::toString);
            assertEquals(200, both.other().status(), both::toString);
        });
        for (var wanted : calls.wantedStubs().body().path("stubs")) {
            var urn = wanted.path("stub").asText();
            stub(Integer.parseInt(urn.substring(urn.lastIndexOf('-') + 1)));
        }
        assertEquals(2L * PAIRS, kept.candidates(tenant, "true"));
        assertEquals(PAIRS, kept.attached(tenant));
        assertEquals(PAIRS, kept.inPools(tenant));
        assertEquals(0, kept.miscounted(tenant));
        assertEquals(
                PAIRS,
                kept.candidates(
                        tenant, "matched_by is not null and id in (select candidate_id from talent_pool_members)"));
    }

    /** Looking takes a moment: so either is first at times. */
    private Answer lookAndReject(String candidate, int looks) {
        IntStream.range(0, looks).forEach(look -> calls.read(candidate));
        return calls.reject(candidate);
    }

    private Answer stub(int at) {
        return calls.stub("""
                {"stub":"urn:li:mailStub:ms-%1$d","contract":"urn:li:contract:9001","seat":"urn:li:seat:600123",
                 "person":"urn:li:person:p%1$d","consentedAt":"2026-01-03T00:00:00Z","firstName":"Lena","lastName":"Okafor"}
                """.formatted(at));
    }

    @Test
    void one_decision_is_undone_once() throws Exception {
        var entered = entered("one");
        IntStream.range(0, PAIRS).forEach(at -> calls.confirm(entered.get(at), "p" + at, "*"));
        var seen = entered.stream()
                .map(id -> "\"" + kept.version(tenant, id) + "\"")
                .toList();
        var answers = Pairs.race(
                PAIRS,
                at -> calls.undo(entered.get(at), seen.get(at)),
                at -> calls.undo(entered.get(at), seen.get(at)));
        answers.forEach(both -> assertOneWins(both, Set.of("412 CHANGED_MEANWHILE", "409 CONCURRENT_CHANGE")));
        assertEquals(0, kept.attached(tenant));
        assertEquals(PAIRS, kept.candidates(tenant, "match_state = 'NONE'"));
    }

    private static void assertOneWins(Both both, Set<String> losers) {
        assertNotEquals(both.one().status() == 200, both.other().status() == 200, both::toString);
        var lost = both.one().status() == 200 ? both.other() : both.one();
        assertTrue(losers.contains(lost.status() + " " + lost.code()), both::toString);
    }

    /** Enters everyone by hand, with an address that the export of this number has too when the name is {@code one}. */
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
                {"person":"urn:li:person:%s","firstName":"Lena","lastName":"Okafor","emailAddresses":["one-%d@example.org"]}
                """.formatted(person, at));
    }
}
