package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.person.Person;
import dev.prospector.job.domain.pipeline.CandidateId;

/** What every {@link HeardCandidates} does. */
public abstract class HeardCandidatesContract {
    private final CandidateId a = Samples.somebody();
    private final CandidateId b = Samples.somebody();
    private final CandidateId c = Samples.somebody();
    private final CandidateId d = Samples.somebody();

    protected abstract HeardCandidates candidates();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void of_whom_nothing_was_heard_is_there_and_nobody_else() {
        assertEquals(new Person(a, false, Set.of(a)), held(a));
        assertEquals(new Person(a, false, Set.of(a)), held(a));
        assertEquals(Set.of(a), others(a));
    }

    @Test
    void who_is_deleted_stays_so_whatever_is_told_later_or_late() {
        changed(a, 3);
        assertFalse(held(a).isDeleted());
        told(new CandidateWord(a, 2, true, Optional.empty()));
        assertTrue(held(a).isDeleted());
        changed(a, 5);
        changed(a, 1);
        assertTrue(held(a).isDeleted());
        assertFalse(held(b).isDeleted());
    }

    @Test
    void who_was_held_before_can_be_deleted() {
        held(a);
        told(new CandidateWord(a, 0, true, Optional.empty()));
        assertTrue(held(a).isDeleted());
    }

    @Test
    void of_two_words_the_later_counts_whichever_comes_last() {
        merged(a, b, 4);
        changed(a, 3);
        assertEquals(Set.of(a, b), others(a));
        changed(a, 5);
        merged(a, b, 4);
        assertEquals(Set.of(a), others(a));
        merged(a, c, 6);
        assertEquals(Set.of(a, c), others(a));
        assertEquals(Set.of(b), others(b));
    }

    @Test
    void a_word_of_the_same_version_changes_nothing() {
        merged(a, b, 4);
        merged(a, c, 4);
        assertEquals(Set.of(a, b), others(a));
    }

    @Test
    void whoever_is_asked_about_the_whole_person_is_known() {
        merged(a, c, 1);
        merged(b, c, 1);
        merged(c, d, 1);
        for (var id : List.of(a, b, c, d)) {
            assertEquals(Set.of(a, b, c, d), others(id));
            assertEquals(new Person(id, false, Set.of(a, b, c, d)), held(id));
        }
        changed(c, 2);
        assertEquals(Set.of(a, b, c), others(c));
        assertEquals(Set.of(d), others(d));
    }

    @Test
    void a_circle_has_an_end() {
        merged(a, b, 1);
        merged(b, c, 1);
        merged(c, a, 1);
        assertEquals(Set.of(a, b, c), others(b));
    }

    @Test
    void many_are_known_at_once() {
        merged(a, b, 1);
        merged(c, d, 1);
        var persons = work(() -> candidates().persons(List.of(a, d)));
        assertEquals(Set.of(a, b), persons.allOf(a));
        assertEquals(Set.of(c, d), persons.allOf(d));
        assertEquals(Set.of(), work(() -> candidates().persons(List.of())).allOf(List.of()));
    }

    @Test
    void who_is_merged_into_themselves_is_not_merged() {
        merged(a, a, 1);
        assertEquals(Set.of(a), others(a));
    }

    private void changed(CandidateId candidate, long version) {
        told(new CandidateWord(candidate, version, false, Optional.empty()));
    }

    private void merged(CandidateId loser, CandidateId winner, long version) {
        told(new CandidateWord(loser, version, false, Optional.of(winner)));
    }

    private void told(CandidateWord word) {
        work(() -> {
            candidates().hear(word);
            return word;
        });
    }

    private Person held(CandidateId candidate) {
        return work(() -> candidates().hold(candidate));
    }

    private Set<CandidateId> others(CandidateId candidate) {
        return work(() -> candidates().persons(List.of(candidate))).allOf(candidate);
    }
}
