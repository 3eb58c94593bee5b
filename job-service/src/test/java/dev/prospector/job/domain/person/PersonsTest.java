package dev.prospector.job.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.pipeline.CandidateId;

class PersonsTest {
    private final CandidateId a = Samples.somebody();
    private final CandidateId b = Samples.somebody();
    private final CandidateId c = Samples.somebody();
    private final CandidateId d = Samples.somebody();

    @Test
    void who_was_not_merged_is_one() {
        assertEquals(Set.of(a), persons().allOf(a));
        assertEquals(Set.of(d), persons(new Alias(a, b)).allOf(d));
    }

    @Test
    void winner_and_losers_are_one_person() {
        var persons = persons(new Alias(a, c), new Alias(b, c));
        assertOne(persons, a, b, c);
    }

    @Test
    void a_chain_is_one_person_in_whichever_order_it_is_told() {
        assertOne(persons(new Alias(a, b), new Alias(b, c), new Alias(c, d)), a, b, c, d);
        assertOne(persons(new Alias(a, b), new Alias(c, d), new Alias(b, c)), a, b, c, d);
    }

    @Test
    void even_a_circle_is_one_person() {
        assertOne(persons(new Alias(a, b), new Alias(b, c), new Alias(c, a)), a, b, c);
    }

    @Test
    void the_ids_of_several_are_those_of_each() {
        var persons = persons(new Alias(a, b));
        assertEquals(Set.of(a, b, c), persons.allOf(List.of(a, c)));
        assertEquals(Set.of(), persons.allOf(List.of()));
    }

    private static Persons persons(Alias... aliases) {
        return Persons.of(List.of(aliases));
    }

    private static void assertOne(Persons persons, CandidateId... ids) {
        for (var id : ids) {
            assertEquals(Set.of(ids), persons.allOf(id));
        }
    }
}
