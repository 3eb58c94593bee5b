package dev.prospector.candidate.adapter.in.rest.candidate;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
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
 * Pairs of calls over one person at one moment, through the doors and on the real database: no call fails, nobody is doubled, no news is
 * lost, and only those are taken back whom nobody else has come upon (architecture.md 2, quality.md E4).
 */
@QuarkusTest
class IntakeRaceTest {
    /** Enough pairs where a way is shared with those who race longer. */
    private static final int FEW = Math.max(1, Pairs.COUNT / 5);

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
    void two_exports_of_one_person_make_one_candidate_with_the_news_of_both() throws Exception {
        var answers = Pairs.race(
                at -> calls.export("one-" + at, """
                        {"person":"urn:li:person:p%1$d","firstName":"Lena","employer":"Nordwind AG",
                         "emailAddresses":["both-%1$d@example.org","one-%1$d@example.org"]}
                        """.formatted(at)),
                at -> calls.export("other-" + at, """
                        {"person":"urn:li:person:p%1$d","lastName":"Okafor","headline":"Data Engineer",
                         "profileUrl":"https://www.linkedin.com/in/p%1$d",
                         "emailAddresses":["BOTH-%1$d@example.org","other-%1$d@example.org"]}
                        """.formatted(at)));
        assertOneMade(answers);
        assertEquals(
                Pairs.COUNT,
                kept.candidates(
                        tenant,
                        "first_name = 'Lena' and last_name = 'Okafor' and employer = 'Nordwind AG' and headline = 'Data Engineer'"));
        assertEquals(5L * Pairs.COUNT, kept.identities(tenant));
    }

    @Test
    void an_export_and_a_manual_entry_of_one_person_make_one_candidate() throws Exception {
        var answers = Pairs.race(export("r"), at -> calls.enter(at % 2 == 0 ? byEmail(at) : byUrl(at)));
        assertOneMade(answers);
        assertEquals(Pairs.COUNT, kept.candidates(tenant, "matched_by = 'EXPORT'"));
        assertEquals(3L * Pairs.COUNT, kept.identities(tenant));
    }

    @Test
    void an_export_and_a_stub_of_one_person_make_one_candidate_who_is_in_the_pool_once() throws Exception {
        var answers = Pairs.race(FEW, export("r"), stub());
        assertOneMade(answers);
        assertEquals(3L * FEW, kept.identities(tenant));
        assertEquals(FEW, kept.inPools(tenant));
        assertEquals(0, kept.miscounted(tenant));
        var again = Pairs.race(FEW, stub(), export("other"));
        for (int at = 0; at < FEW; at++) {
            assertEquals(answers.get(at).other(), again.get(at).one());
            assertEquals(
                    answers.get(at).one().candidate(), again.get(at).other().candidate());
        }
    }

    @Test
    void a_stub_finds_the_person_who_then_stays_or_makes_them_anew_when_an_export_is_taken_back() throws Exception {
        assertTakenBackOrFound(FEW, stub());
        assertEquals(FEW, kept.inPools(tenant));
    }

    @Test
    void two_manual_entries_of_one_person_make_one_candidate() throws Exception {
        var answers = Pairs.race(at -> calls.enter("""
                        {"firstName":"Lena","lastName":"Okafor","emailAddresses":["p%1$d@example.org","q%1$d@example.org"]}
                        """.formatted(at)), at -> calls.enter("""
                        {"firstName":"Lena","lastName":"Okafor","emailAddresses":["Q%1$d@example.org","P%1$d@Example.org"]}
                        """.formatted(at)));
        assertOneMade(answers);
    }

    @Test
    void one_export_told_twice_is_answered_the_same() throws Exception {
        var answers = Pairs.race(export("r"), export("r"));
        answers.forEach(both -> {
            assertEquals(both.one(), both.other());
            assertTrue(both.one().isMade(), both::toString);
        });
        kept.assertOnly(tenant, those(answers));
    }

    @Test
    void an_export_finds_the_person_or_makes_them_anew_when_another_one_is_taken_back() throws Exception {
        assertTakenBackOrFound(Pairs.COUNT, export("other"));
    }

    @Test
    void a_manual_entry_meets_the_person_or_enters_them_anew_when_an_export_is_taken_back() throws Exception {
        assertTakenBackOrFound(Pairs.COUNT, at -> calls.enter(at % 2 == 0 ? byEmail(at) : byUrl(at)));
    }

    @Test
    void of_two_who_are_given_one_email_at_once_one_gets_it_and_the_other_is_told_who() throws Exception {
        var ones = nameless();
        var others = nameless();
        var answers = Pairs.race(
                at -> calls.change(ones.get(at), emailed(at)), at -> calls.change(others.get(at), emailed(at)));
        for (int at = 0; at < Pairs.COUNT; at++) {
            var both = answers.get(at);
            var oneWon = both.one().status() == 200;
            assertEquals(oneWon ? 409 : 200, both.other().status(), both::toString);
            var refused = oneWon ? both.other() : both.one();
            assertEquals("CANDIDATE_EXISTS", refused.code());
            assertEquals(oneWon ? ones.get(at) : others.get(at), refused.candidate());
        }
        assertEquals(Pairs.COUNT, kept.identities(tenant));
    }

    @Test
    void an_export_finds_whom_its_email_is_given_to_at_once_or_makes_them_and_then_it_is_refused() throws Exception {
        var ones = nameless();
        var answers = Pairs.race(at -> calls.change(ones.get(at), emailed(at)), export("r"));
        for (int at = 0; at < Pairs.COUNT; at++) {
            var both = answers.get(at);
            var found = both.other().candidate();
            if (both.one().status() == 200) {
                assertEquals(ones.get(at), found, both::toString);
            } else {
                assertEquals(
                        "CANDIDATE_EXISTS " + found,
                        both.one().code() + " " + both.one().candidate());
            }
            assertEquals(both.one().status() == 409, both.other().isMade(), both::toString);
        }
        assertEquals(3L * Pairs.COUNT, kept.identities(tenant));
    }

    private List<String> nameless() {
        return IntStream.range(0, Pairs.COUNT)
                .mapToObj(at -> calls.enter("{\"firstName\":\"Lena\",\"lastName\":\"Okafor\"}"))
                .map(Answer::candidate)
                .toList();
    }

    private static String emailed(int at) {
        return "{\"emailAddresses\":[\"P%d@example.org\"]}".formatted(at);
    }

    private void assertTakenBackOrFound(int count, IntFunction<Answer> meeting) throws Exception {
        var before = first(count);
        var answers = Pairs.race(count, at -> calls.takeBack("first-" + at), meeting);
        for (int at = 0; at < count; at++) {
            var both = answers.get(at);
            assertEquals(both.one().isRemoved(), both.other().isMade(), both::toString);
            assertEquals(
                    both.one().isRemoved(), !before.get(at).equals(both.other().candidate()), both::toString);
            assertEquals(both.one(), calls.takeBack("first-" + at));
        }
        kept.assertOnly(
                tenant, answers.stream().map(both -> both.other().candidate()).collect(toSet()));
    }

    @Test
    void one_export_told_and_taken_back_at_once_has_made_one_candidate_or_none() throws Exception {
        var before = first(Pairs.COUNT);
        var answers = Pairs.race(at -> calls.takeBack("first-" + at), export("first"));
        var left = new HashSet<String>();
        for (int at = 0; at < Pairs.COUNT; at++) {
            var both = answers.get(at);
            assertTrue(both.one().isRemoved() && both.other().isMade(), both::toString);
            if (!before.get(at).equals(both.other().candidate())) {
                left.add(both.other().candidate());
            }
        }
        kept.assertOnly(tenant, left);
    }

    @Test
    void two_members_with_one_email_are_two_and_what_one_made_goes_without_a_trace() throws Exception {
        var made = Pairs.race(export("one", "a"), export("other", "b"));
        made.forEach(both -> {
            assertTrue(both.one().isMade() && both.other().isMade(), both::toString);
            assertNotEquals(both.one().candidate(), both.other().candidate());
        });
        var removed = Pairs.race(at -> calls.takeBack("one-" + at), at -> calls.takeBack("other-" + at));
        var left = new HashSet<String>();
        for (int at = 0; at < Pairs.COUNT; at++) {
            var both = removed.get(at);
            assertNotEquals(both.one().isRemoved(), both.other().isRemoved(), both::toString);
            left.add((both.one().isRemoved()
                            ? made.get(at).other()
                            : made.get(at).one())
                    .candidate());
        }
        kept.assertOnly(tenant, left);
    }

    /** Lets exports named {@code first-…} make everyone. @return the candidates */
    private List<String> first(int count) {
        return IntStream.range(0, count)
                .mapToObj(export("first"))
                .map(Answer::candidate)
                .toList();
    }

    /** Exports everyone, by requests of this name. */
    private IntFunction<Answer> export(String name) {
        return at -> calls.export(name + "-" + at, """
                {"person":"urn:li:person:p%1$d","firstName":"Lena","lastName":"Okafor",
                 "profileUrl":"https://www.linkedin.com/in/p%1$d","emailAddresses":["p%1$d@example.org"]}
                """.formatted(at));
    }

    /** The stubs of those whom {@link #export} exports. */
    private IntFunction<Answer> stub() {
        return at -> calls.stub("""
                {"stub":"urn:li:mailStub:ms-%1$d","contract":"urn:li:contract:9001","seat":"urn:li:seat:600123",
                 "person":"urn:li:person:p%1$d","consentedAt":"2026-01-03T00:00:00Z","firstName":"Lena","lastName":"Okafor",
                 "emailAddresses":["P%1$d@example.org"]}
                """.formatted(at));
    }

    /** Exports members of this kind, who share no more than an e-mail address with those of other kinds. */
    private IntFunction<Answer> export(String name, String kind) {
        return at -> calls.export(name + "-" + at, """
                {"person":"urn:li:person:%2$s%1$d","firstName":"Lena","lastName":"Okafor","emailAddresses":["p%1$d@example.org"]}
                """.formatted(at, kind));
    }

    private static String byEmail(int at) {
        return "{\"firstName\":\"Lena\",\"lastName\":\"Okafor\",\"emailAddresses\":[\"P%d@example.org\"]}"
                .formatted(at);
    }

    private static String byUrl(int at) {
        return "{\"firstName\":\"Lena\",\"lastName\":\"Okafor\",\"profileUrl\":\"linkedin.com/in/P%d/de\"}"
                .formatted(at);
    }

    private void assertOneMade(List<Both> answers) {
        for (var both : answers) {
            assertEquals(both.one().candidate(), both.other().candidate());
            assertNotEquals(both.one().isMade(), both.other().isMade(), both::toString);
        }
        kept.assertOnly(tenant, those(answers));
    }

    private static Set<String> those(List<Both> answers) {
        var ids = answers.stream().map(both -> both.one().candidate()).collect(toSet());
        assertEquals(answers.size(), ids.size());
        return ids;
    }
}
