package dev.prospector.local.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void all_openings_together_have_as_many_applications_as_is_said_and_everybody_applies() {
        List<Person> applicants = Opening.all().stream()
                .flatMap(opening -> opening.people().stream())
                .toList();
        assertEquals(Opening.APPLICATIONS, applicants.size());
        assertEquals(Person.MOST, new HashSet<>(applicants).size());
        assertEquals(2_000, Person.MOST);
    }

    @Test
    void nobody_applies_twice_to_one_job() {
        for (Opening opening : Opening.all()) {
            List<Person> people = opening.people();
            assertEquals(people.size(), Set.copyOf(people).size(), opening::toString);
        }
    }

    @Test
    void nobody_has_the_name_or_the_address_of_somebody_else() {
        Set<String> names = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        IntStream.range(0, Person.MOST).mapToObj(Person::new).forEach(person -> {
            names.add(person.firstName() + " " + person.lastName());
            addresses.add(person.emailAddress());
        });
        assertEquals(Person.MOST, names.size());
        assertEquals(Person.MOST, addresses.size());
        assertTrue(addresses.stream().allMatch(address -> address.matches("[a-z]+\\.[a-z]+@example\\.org")));
    }

    @Test
    void no_mark_ends_like_another() {
        List<String> marks = Opening.all().stream().map(Opening::mark).toList();
        for (String mark : marks) {
            assertEquals(1, marks.stream().filter(other -> other.endsWith(mark)).count(), mark);
        }
    }

    @Test
    void every_fate_is_there() {
        Set<Fate> fates = new HashSet<>();
        Opening.all().forEach(opening -> fates.add(opening.fate()));
        assertEquals(Set.of(Fate.values()), fates);
    }
}
