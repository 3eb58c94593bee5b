package dev.prospector.candidate.application.port.out.candidate;

import static dev.prospector.candidate.domain.export.Exports.export;
import static dev.prospector.candidate.domain.search.Searches.all;
import static dev.prospector.candidate.domain.search.Searches.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.Entries;
import dev.prospector.candidate.domain.candidate.MatchReview;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.candidate.Merging;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.Rival;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.candidate.domain.search.SearchWords;
import dev.prospector.candidate.domain.search.Searches;

/** What every {@link Candidates} does, with the {@link CandidateLists} beside it. */
public abstract class CandidatesContract {
    private static final Profile EMPTY = new Profile(null, null, null);
    private static final LinkedInPerson LENA = new LinkedInPerson("urn:li:person:pQ7x2");
    private static final LinkedInPerson OTHER = new LinkedInPerson("urn:li:person:tT1t1");

    private Instant now = Instant.parse("2026-01-02T00:00:00.123456Z");

    protected abstract Candidates candidates();

    protected abstract CandidateLists lists();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void a_candidate_is_found_as_they_were_saved() {
        var one = taken(export("r-1", "pQ7x2", "https://www.linkedin.com/in/sample", "Lena@example.org"));
        assertSame(one, found(one.id()));
    }

    @Test
    void every_letter_is_kept() {
        var name = new PersonName("Léna 👩‍💻", "O'Kafor-Ødegård");
        var one = taken(export("r-1", "pQ7x2", name, new Profile("x".repeat(1000), "İ", "東京"), "LÉNA@example.org"));
        assertSame(one, found(one.id()));
    }

    @Test
    void a_candidate_with_one_name_and_nothing_else_is_kept() {
        var one = taken(export("r-1", "pQ7x2", new PersonName(null, "Okafor"), EMPTY));
        assertSame(one, found(one.id()));
    }

    @Test
    void changes_are_kept() {
        var one = taken(export("r-1", "pQ7x2", new PersonName("Lena", null), EMPTY));
        var changed = taken(export("r-2", "pQ7x2", new PersonName("Lena", "Okafor"), EMPTY, "a@example.org"));
        assertEquals(one.id(), changed.id());
        assertSame(changed, found(one.id()));
        assertEquals(List.of(one.id()), page("okafor", Optional.empty(), 10));
    }

    @Test
    void conflicts_are_kept_with_their_evidence() {
        var one = taken(export("r-1", "pQ7x2", "a@example.org", "b@example.org"));
        var other = taken(export("r-2", "zZ9y8", "b@example.org"));
        var third = taken(export("r-3", "kK5j4", "a@example.org", "b@example.org"));
        assertSame(third, found(third.id()));
        assertEquals(2, found(third.id()).match().rivals().size());
        assertEquals(
                Set.of(other.id(), third.id()),
                Set.copyOf(found(one.id()).match().rivals().stream()
                        .map(rival -> rival.candidate())
                        .toList()));
    }

    @Test
    void an_entered_candidate_is_found_as_they_were_saved() {
        var one = entered("Lena", null, "https://example.org/~lena", "Lena@example.org");
        assertSame(one, found(one.id()));
        assertEquals(Set.of(one.id()), carrying(key(IdentityKind.EMAIL, "lena@example.org")));
        assertEquals(List.of(one.id()), page("lena", Optional.empty(), 10));
    }

    @Test
    void whoever_is_touched_stays_touched() {
        var one = taken(export("r-1", "pQ7x2"));
        assertFalse(found(one.id()).isTouched());
        taken(export("r-2", "pQ7x2"));
        assertTrue(found(one.id()).isTouched());
    }

    @Test
    void whatever_a_candidate_becomes_raises_the_version() {
        var one = taken(export("r-1", "pQ7x2", new PersonName("Lena", null), EMPTY))
                .id();
        var made = found(one).version();
        taken(export("r-2", "pQ7x2", new PersonName("Lena", "Okafor"), EMPTY));
        var named = found(one).version();
        assertTrue(made < named, "another name");
        taken(export("r-3", "pQ7x2", "lena@example.org"));
        var reached = found(one).version();
        assertTrue(named < reached, "another address");
        taken(export("r-4", "zZ9y8", "lena@example.org"));
        assertTrue(reached < found(one).version(), "a rival");
    }

    @Test
    void a_rival_who_turns_out_to_be_somebody_else_raises_the_version() {
        var entered = entered("Lena", null, "lena@example.org").id();
        var one = entered("Lena", null, "linkedin.com/in/sample").id();
        taken(export("r-1", "pQ7x2", "linkedin.com/in/sample", "lena@example.org"));
        var before = found(one);
        assertFalse(before.match().rivals().get(0).contradicts());
        assertEquals(entered, taken(export("r-2", "zZ9y8", "lena@example.org")).id());
        var after = found(one);
        assertTrue(after.match().rivals().get(0).contradicts());
        assertTrue(before.version() < after.version());
    }

    @Test
    void a_removed_candidate_is_nowhere() {
        var one = taken(export("r-1", "pQ7x2", "linkedin.com/in/sample", "lena@example.org"));
        var other = taken(export("r-2", "zZ9y8", "lena@example.org"));
        work(() -> {
            candidates().remove(candidates().find(other.id()).orElseThrow());
            return null;
        });
        assertEquals(Optional.empty(), work(() -> candidates().find(other.id())));
        assertEquals(Set.of(one.id()), carrying(key(IdentityKind.EMAIL, "lena@example.org")));
        assertEquals(List.of(one.id()), page("lena", Optional.empty(), 10));
        assertEquals(List.of(), work(() -> lists().named(List.of(other.id()))));
    }

    @Test
    void a_forgotten_rival_is_not_kept_and_the_others_are() {
        var one = taken(export("r-1", "pQ7x2", "a@example.org", "b@example.org"));
        var other = taken(export("r-2", "zZ9y8", "b@example.org"));
        var third = taken(export("r-3", "kK5j4", "a@example.org", "b@example.org"));
        work(() -> {
            var known = candidates().find(one.id()).orElseThrow();
            known.forget(third.id());
            candidates().save(known);
            return null;
        });
        assertEquals(
                List.of(new Rival(other.id(), true, Set.of(key(IdentityKind.EMAIL, "b@example.org")))),
                found(one.id()).match().rivals());
    }

    @Test
    void candidates_are_found_by_any_of_their_identities() {
        var one = taken(export("r-1", "pQ7x2", "linkedin.com/in/sample"));
        var other = taken(export("r-2", "zZ9y8", "other@example.org"));
        taken(export("r-3", "kK5j4", "third@example.org"));
        assertEquals(Set.of(one.id()), carrying(key(IdentityKind.PROFILE_URL, "linkedin.com/in/sample")));
        assertEquals(
                Set.of(one.id(), other.id()),
                carrying(
                        key(IdentityKind.LINKEDIN_PERSON, "urn:li:person:pQ7x2"),
                        key(IdentityKind.EMAIL, "other@example.org")));
        assertEquals(Set.of(), carrying(key(IdentityKind.EMAIL, "linkedin.com/in/sample")));
    }

    @Test
    void identities_that_differ_only_in_case_or_accents_are_others() {
        var one = taken(export("r-1", "pQ7x2", "rene@example.org"));
        var other = taken(export("r-2", "pq7x2", "ren\u00e9@example.org"));
        assertEquals(Set.of(one.id()), carrying(key(IdentityKind.LINKEDIN_PERSON, "urn:li:person:pQ7x2")));
        assertEquals(Set.of(other.id()), carrying(key(IdentityKind.LINKEDIN_PERSON, "urn:li:person:pq7x2")));
        assertEquals(Set.of(), carrying(key(IdentityKind.LINKEDIN_PERSON, "urn:li:person:PQ7X2")));
        assertEquals(Set.of(one.id()), carrying(key(IdentityKind.EMAIL, "rene@example.org")));
        assertEquals(Set.of(other.id()), carrying(key(IdentityKind.EMAIL, "ren\u00e9@example.org")));
    }

    @Test
    void the_newest_come_first_and_go_on_after_the_last_one_shown() {
        var oldest = taken(export("r-1", "p1")).id();
        var middle = taken(export("r-2", "p2")).id();
        var newest = taken(export("r-3", "p3")).id();
        assertEquals(List.of(newest, middle), page("", Optional.empty(), 2));
        assertEquals(List.of(oldest), page("", Optional.of(middle), 2));
    }

    @Test
    void names_are_found_by_the_beginnings_of_all_words_each_candidate_once() {
        var anna = taken(export("r-1", "p1", new PersonName("Anna", "Andersen"), EMPTY))
                .id();
        var andre = taken(export("r-2", "p2", new PersonName("André", "Nilsson"), EMPTY))
                .id();
        var none = taken(export("r-3", "p3", new PersonName("Johanna", "Lund"), EMPTY))
                .id();
        assertEquals(List.of(anna, andre), page("an", Optional.empty(), 10));
        assertEquals(List.of(anna), page("an and ANNA", Optional.empty(), 10));
        assertEquals(List.of(none), page("L", Optional.empty(), 10));
        assertEquals(List.of(), page("nna", Optional.empty(), 10));
    }

    @Test
    void those_with_a_word_come_in_the_order_of_their_words_the_newest_of_one_word_first() {
        var first = taken(export("r-1", "p1", new PersonName("Anna", "Berg"), EMPTY));
        var second = taken(export("r-2", "p2", new PersonName("Anna", "Annason"), EMPTY));
        var third = taken(export("r-3", "p3", new PersonName("Annabel", "Berg"), EMPTY));
        var fourth = taken(export("r-4", "p4", new PersonName("Annabel", "Anna"), EMPTY));
        var inOrder = List.of(fourth.id(), second.id(), first.id(), third.id());
        assertEquals(inOrder, page("anna", Optional.empty(), 10));
        assertEquals(inOrder, oneByOne("anna"));
        assertEquals(inOrder, oneByOne("ann"));
        assertEquals(List.of(third.id(), first.id()), oneByOne("ann ber"));
        assertEquals(List.of(third.id(), first.id()), oneByOne("ber anna"));
    }

    /** Each page goes on after the one line of the page before. */
    private List<CandidateId> oneByOne(String q) {
        var search = CandidateSearch.of(SearchWords.asked(q));
        List<CandidateId> all = new ArrayList<>();
        var page = work(() -> lists().page(search, Optional.empty(), 1));
        while (!page.isEmpty()) {
            var last = page.get(0);
            all.add(last.id());
            page = work(() -> lists().page(search, Optional.of(last.position()), 1));
        }
        return all;
    }

    @Test
    void when_an_identity_was_learnt_stays_by_changes_and_by_a_merge_and_its_end() {
        var lena = entered("Lena", "Okafor", "a@example.org");
        var helena = entered("Helena", "Okafor", "b@example.org");
        var email = key(IdentityKind.EMAIL, "b@example.org");
        var learnt = learnt(helena.id(), email);
        merged(lena.id(), helena.id());
        assertEquals(learnt, learnt(lena.id(), email));
        work(() -> {
            var winner = candidates().record(lena.id()).orElseThrow();
            var loser = candidates().record(helena.id()).orElseThrow();
            Merging.of(winner, loser).undo(List.of(), List.of(winner, loser), ruling(null));
            candidates().save(winner);
            candidates().save(loser);
            return winner;
        });
        assertEquals(learnt, learnt(helena.id(), email));
        assertFalse(found(lena.id()).carries(email));
        assertEquals(List.of(helena.id(), lena.id()), page("okafor", Optional.empty(), 10));
        assertEquals(List.of(helena.id()), page("helena", Optional.empty(), 10));
    }

    private Instant learnt(CandidateId id, IdentityKey key) {
        return found(id).identities().stream()
                .filter(identity -> identity.key().equals(key))
                .map(Identity::at)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_list_shows_what_it_needs() {
        var one = taken(export("r-1", "pQ7x2")).id();
        var row = work(() -> lists().page(CandidateSearch.of(SearchWords.of()), Optional.empty(), 1))
                .get(0);
        var source = found(one).provenance().source();
        assertEquals(
                new CandidateLists.Summary(
                        one, null, "Lena", "Okafor", "Data Engineer at Nordwind AG", "Nordwind AG", source),
                row);
    }

    @Test
    void a_record_that_rests_is_found_by_its_id_alone_and_answered_by_the_winners() {
        var one = entered("Lena", "Okafor", "a@example.org");
        var other = taken(export("r-1", "pQ7x2", "b@example.org"));
        merged(one.id(), other.id());
        var key = key(IdentityKind.EMAIL, "b@example.org");
        assertEquals(one.id(), found(other.id()).id());
        assertEquals(List.of(one.id(), other.id()), work(() -> candidates().idsOf(other.id())));
        assertEquals(List.of(), work(() -> candidates().idsOf(unknown())));
        assertEquals(
                one.id(),
                work(() -> candidates().lock(other.id())).orElseThrow().id());
        assertEquals(Set.of(one.id()), carrying(key, LENA.key()));
        assertEquals(
                List.of(one.id()),
                work(() -> candidates().around(other.id(), Set.of(key))).stream()
                        .map(Candidate::id)
                        .toList());
        assertEquals(List.of(one.id()), page("okafor", Optional.empty(), 10));
        assertEquals(List.of(one.id()), found(all().identity(key)));
        assertEquals(Set.of(one.id(), other.id()), work(() -> lists().answering(Set.of(other.id()))));
        assertEquals(
                Set.of(other.id()),
                work(() -> lists().named(List.of(other.id()))).stream()
                        .map(CandidateLists.Named::id)
                        .collect(Collectors.toSet()));
        var record = work(() -> candidates().record(other.id())).orElseThrow();
        assertEquals(Optional.of(one.id()), record.aliases().winner());
        assertEquals(Optional.of(LENA), record.linkedInPerson());
        assertEquals(Optional.of(LENA), found(one.id()).linkedInPerson());
        assertEquals(List.of(other.id()), found(one.id()).aliases().ids());
    }

    @Test
    void a_version_is_raised_and_never_lowered() {
        var one = entered("Lena", "Okafor", "a@example.org");
        assertEquals(7, work(() -> candidates().raise(one.id(), 7)));
        assertEquals(7, work(() -> candidates().raise(one.id(), 3)));
        assertEquals(7, found(one.id()).version());
    }

    private void merged(CandidateId winner, CandidateId loser) {
        work(() -> {
            var both = Set.copyOf(candidates().together(Set.of(winner, loser), Set.of()));
            assertEquals(2, both.size());
            var one = candidates().record(winner).orElseThrow();
            var other = candidates().record(loser).orElseThrow();
            Merging.of(one, other).merge(List.of(), both);
            candidates().save(other);
            candidates().save(one);
            return one;
        });
    }

    @Test
    void names_are_given_once_and_only_of_those_who_exist() {
        var one = taken(export("r-1", "pQ7x2")).id();
        var unknown = CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
        assertEquals(
                List.of(new CandidateLists.Named(one, "Lena", "Okafor", "Data Engineer at Nordwind AG")),
                work(() -> lists().named(List.of(one, unknown, one))));
        assertEquals(Optional.empty(), work(() -> candidates().find(unknown)));
    }

    @Test
    void around_a_candidate_are_all_who_share_an_email_or_a_profile_url_or_carry_a_key() {
        var one = entered("Lena", null, "a@example.org", "linkedin.com/in/a");
        var byEmail = taken(export("r-1", "zZ9y8", "a@example.org"));
        assertEquals(one.id(), byEmail.id());
        var contradicting = taken(export("r-2", "kK5j4", "a@example.org"));
        var byUrl = taken(export("r-3", "mM3n2", "linkedin.com/in/a", "b@example.org"));
        var byKey = taken(export("r-4", "pQ7x2"));
        taken(export("r-5", "qQ1w1", "b@example.org"));
        assertEquals(
                Set.of(one.id(), contradicting.id(), byUrl.id(), byKey.id()),
                around(one.id(), key(IdentityKind.LINKEDIN_PERSON, "urn:li:person:pQ7x2")));
        work(() -> {
            candidates().remove(candidates().find(byKey.id()).orElseThrow());
            return byKey;
        });
        assertEquals(Set.of(), around(byKey.id()));
    }

    @Test
    void what_was_decided_and_suggested_is_kept_and_comes_back_the_same() {
        taken(export("r-1", "zZ9y8", "a@example.org"));
        var one = entered("Lena", null, "a@example.org");
        reviewed(one.id(), review -> review.learn(new LinkedInFinding(LENA, List.of(LENA, OTHER))));
        reviewed(one.id(), review -> review.reject(Optional.of(OTHER), ruling("a colleague")));
        reviewed(one.id(), review -> review.confirm(LENA, ruling(null)));
        var changed = reviewed(one.id(), review -> review.reject(Optional.empty(), ruling("ö \"quoted\"")));
        assertSame(changed, found(one.id()));
        assertEquals(changed.match().decisions(), found(one.id()).match().decisions());
        assertEquals(changed.match().suggestions(), found(one.id()).match().suggestions());
        assertEquals(MatchState.SUGGESTED, found(one.id()).match().state());
    }

    @Test
    void a_person_who_was_detached_may_be_somebody_else_and_cannot_be_both() {
        var one = taken(export("r-1", "pQ7x2"));
        reviewed(one.id(), review -> review.reject(Optional.empty(), ruling(null)));
        assertEquals(Set.of(), carrying(LENA.key()));
        var other = taken(export("r-2", "pQ7x2"));
        assertEquals(Set.of(other.id()), carrying(LENA.key()));
    }

    private Candidate reviewed(CandidateId id, Consumer<MatchReview> work) {
        return work(() -> {
            var around = candidates().around(id, Set.of());
            var one = around.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            work.accept(MatchReview.of(one, around));
            around.forEach(candidates()::save);
            return one;
        });
    }

    private Ruling ruling(String reason) {
        now = now.plusMillis(1);
        return Ruling.of("recruiter", now, reason);
    }

    private Set<CandidateId> around(CandidateId id, IdentityKey... keys) {
        return Set.copyOf(work(() -> candidates().around(id, Set.of(keys)).stream()
                .map(Candidate::id)
                .toList()));
    }

    @Test
    void people_are_found_by_email_addresses_and_their_beginnings() {
        var lena = taken(export("r-1", "p1", new PersonName("L.", "O."), EMPTY, "Lena_Okafor@Example.org"))
                .id();
        taken(export("r-2", "p2", new PersonName("J.", "B."), EMPTY, "lena.okafor@example.org"));
        assertEquals(List.of(lena), page("lena_okafor@EXAM", Optional.empty(), 10));
        assertEquals(List.of(lena), page("LENA_OKAFOR@example.org", Optional.empty(), 10));
        assertEquals(2, page("lena.oka", Optional.empty(), 10).size());
        assertEquals(List.of(), page("example", Optional.empty(), 10));
        assertEquals(List.of(), page("okafor@example.org", Optional.empty(), 10));
        assertEquals(List.of(), page("len%@", Optional.empty(), 10));
    }

    @Test
    void people_are_found_by_what_is_known_of_them() {
        var exported = taken(export("r-1", "p1", "lena@example.org")).id();
        var entered = entered("Jonas", "Brandt", "jonas@example.org").id();
        var email = key(IdentityKind.EMAIL, "jonas@example.org");
        assertEquals(List.of(entered), found(all().identity(email)));
        assertEquals(List.of(exported), found(all().source(CandidateSource.LINKEDIN)));
        assertEquals(List.of(), found(all().source(CandidateSource.LINKEDIN).identity(email)));
        assertEquals(List.of(exported), found(all().among(Set.of(exported, unknown()))));
        var last = found(entered).updatedAt();
        assertEquals(true, found(all().updatedSince(last)).contains(entered));
        assertEquals(List.of(), found(all().updatedSince(last.plusSeconds(60))));
    }

    @Test
    void people_are_found_by_the_state_of_their_match() {
        var one = taken(export("r-1", "p1", "lena@example.org")).id();
        var other = taken(export("r-2", "p2", "lena@example.org")).id();
        var entered = entered("Jonas", "Brandt", "jonas@example.org").id();
        assertEquals(List.of(other, one), found(all().match(MatchState.CONFLICT)));
        assertEquals(List.of(one), found(all().match(MatchState.CONFLICT), Optional.of(other), 10));
        assertEquals(List.of(entered), found(all().match(MatchState.NONE)));
        assertEquals(List.of(), found(all().match(MatchState.NONE).source(CandidateSource.LINKEDIN)));
        reviewed(one, review -> review.confirm(new LinkedInPerson("urn:li:person:p1"), ruling(null)));
        assertEquals(List.of(other), found(all().match(MatchState.CONFLICT)));
        assertEquals(List.of(one), found(all().match(MatchState.MATCHED)));
    }

    @Test
    void a_page_of_some_is_whole_though_many_of_them_are_gone() {
        var oldest = entered("Lena", "Okafor").id();
        var middle = entered("Lena", "Okafor").id();
        var newest = entered("Lena", "Okafor").id();
        entered("Lena", "Okafor");
        var some = new HashSet<>(Set.of(oldest, middle, newest));
        IntStream.range(0, 5).forEach(i -> some.add(entered("Jonas", "Brandt").id()));
        var gone = some.stream().filter(id -> id.compareTo(newest) > 0).toList();
        gone.forEach(id -> work(() -> {
            candidates().remove(candidates().find(id).orElseThrow());
            return null;
        }));
        var page = all().among(some);
        assertEquals(List.of(newest, middle), found(page, Optional.empty(), 2));
        assertEquals(List.of(oldest), found(page, Optional.of(middle), 2));
        assertEquals(List.of(), found(page, Optional.of(oldest), 2));
        assertEquals(List.of(newest, middle, oldest), found(words("oka").among(some)));
    }

    private static CandidateId unknown() {
        return CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
    }

    private List<CandidateId> found(Searches search) {
        return found(search, Optional.empty(), 10);
    }

    private List<CandidateId> found(Searches search, Optional<CandidateId> before, int limit) {
        return work(() -> lists().page(search.whole(), before.map(CandidatesContract::after), limit).stream()
                .map(CandidateLists.Summary::id)
                .toList());
    }

    private Candidate taken(ExportedPerson person) {
        now = now.plusMillis(1);
        return work(() -> {
            var known = candidates().carrying(person.joiningKeys());
            var settled = Matching.of(person, known).settle(now);
            settled.forEach(candidates()::save);
            return settled.get(0);
        });
    }

    private Candidate entered(String first, String last, String... contacts) {
        now = now.plusMillis(1);
        return work(() -> {
            var one = Candidate.entered(Entries.entered(first, last, contacts), now);
            candidates().save(one);
            return one;
        });
    }

    private Candidate found(CandidateId id) {
        return work(() -> candidates().find(id)).orElseThrow();
    }

    private Set<CandidateId> carrying(IdentityKey... keys) {
        return Set.copyOf(work(() ->
                candidates().carrying(Set.of(keys)).stream().map(Candidate::id).toList()));
    }

    private List<CandidateId> page(String q, Optional<CandidateId> before, int limit) {
        var search = CandidateSearch.of(SearchWords.asked(q));
        return work(() -> lists().page(search, before.map(CandidatesContract::after), limit).stream()
                .map(CandidateLists.Summary::id)
                .toList());
    }

    private static SearchPosition after(CandidateId last) {
        return new SearchPosition(null, last);
    }

    private static IdentityKey key(IdentityKind kind, String value) {
        return new IdentityKey(kind, value);
    }

    private static void assertSame(Candidate expected, Candidate actual) {
        assertEquals(expected.id(), actual.id());
        assertEquals(expected.provenance(), actual.provenance());
        assertEquals(expected.name(), actual.name());
        assertEquals(expected.profile(), actual.profile());
        assertEquals(expected.identities(), actual.identities());
        assertEquals(expected.isTouched(), actual.isTouched());
        assertEquals(expected.match().by(), actual.match().by());
        assertEquals(expected.match().evidence(), actual.match().evidence());
        assertEquals(
                Set.copyOf(expected.match().rivals()), Set.copyOf(actual.match().rivals()));
    }
}
