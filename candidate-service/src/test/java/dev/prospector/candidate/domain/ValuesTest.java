package dev.prospector.candidate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.domain.export.Contacts;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

class ValuesTest {
    @Test
    void a_person_may_lack_a_first_or_a_last_name_but_not_both() {
        assertEquals("Okafor", new PersonName(null, "Okafor").last());
        assertEquals("Lena", new PersonName(" Lena ", " ").first());
        var refused = assertThrows(InvalidValue.class, () -> new PersonName(" ", null));
        assertEquals("lastName", refused.field());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"pQ7x2", "urn:li:person:", "urn:li:person:p Q", "urn:li:person:p\u00e9", "urn:x:person:p"})
    void what_is_no_urn_names_no_linkedin_person(String text) {
        assertThrows(InvalidValue.class, () -> new LinkedInPerson(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "r-1 ", " r-1", "\ud800"})
    void a_request_id_is_taken_letter_by_letter_or_not_at_all(String text) {
        assertThrows(InvalidValue.class, () -> new RequestId(text));
    }

    @Test
    void candidate_ids_are_time_ordered_uuids() {
        var earlier = CandidateId.madeAt(Instant.parse("2026-01-02T00:00:00.000Z"));
        var later = CandidateId.madeAt(Instant.parse("2026-01-02T00:00:00.001Z"));
        assertEquals(7, earlier.value().version());
        assertEquals(2, earlier.value().variant());
        assertTrue(earlier.compareTo(later) < 0);
        assertEquals(Optional.of(earlier), CandidateId.parse(earlier.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "01970000-0000-7000-8000-00000000000A",
                "01970000-0000-7000-8000-000000000002 ",
                "01970000000070008000000000000002"
            })
    void a_text_that_is_not_written_like_an_id_is_none(String text) {
        assertEquals(Optional.empty(), CandidateId.parse(text));
    }

    @Test
    void halves_of_characters_are_not_kept() {
        assertEquals("a?b", new PersonName("a\ud83db", null).first());
    }

    @Test
    void an_identity_is_listed_once_however_often_it_is_written() {
        var person = ExportedPerson.of(
                new RequestId("r-1"),
                new LinkedInPerson("urn:li:person:pQ7x2"),
                new PersonName("Lena", null),
                new Profile(null, null, null),
                new Contacts(null, List.of("lena@example.org", "LENA@example.org", "n/a"), List.of("040 1", "0401")),
                " ");
        assertEquals(
                List.of("urn:li:person:pQ7x2", "lena@example.org", "040 1"),
                person.identities().stream().map(Identity::text).toList());
    }

    @Test
    void a_phone_number_joins_nobody() {
        var person = ExportedPerson.of(
                new RequestId("r-1"),
                new LinkedInPerson("urn:li:person:pQ7x2"),
                new PersonName("Lena", null),
                new Profile(null, null, null),
                new Contacts(null, List.of(), List.of("+49 40 1234567")),
                null);
        assertEquals(List.of(person.person().key()), List.copyOf(person.joiningKeys()));
    }
}
