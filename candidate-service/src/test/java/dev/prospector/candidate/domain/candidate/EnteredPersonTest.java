package dev.prospector.candidate.domain.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.export.Exports;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

class EnteredPersonTest {
    private static final PersonName LENA = new PersonName("Lena", "Okafor");
    private static final String LINE_SEPARATOR = Character.toString(0x2028);
    private static final String HALF_A_CHARACTER = Character.toString(0xd83d);

    @Test
    void one_part_of_a_name_is_enough() {
        assertEquals(new PersonName("Lena", null), PersonName.entered(" Lena ", null));
        assertEquals(new PersonName(null, "Okafor"), PersonName.entered("", "Okafor"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b", "\u2060 \ufeff"})
    void a_name_of_which_nothing_is_seen_is_none(String nothing) {
        assertRefused("lastName", "REQUIRED", () -> PersonName.entered(nothing, nothing));
    }

    @Test
    void a_name_keeps_all_its_letters() {
        var persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        assertEquals(new PersonName(persian, "O'Kafor-Ødegård"), PersonName.entered(persian, "O'Kafor-Ødegård"));
    }

    @Test
    void a_part_of_a_name_has_at_most_255_characters() {
        assertEquals(255, PersonName.entered("x".repeat(255), null).first().length());
        assertRefused("firstName", "SIZE", () -> PersonName.entered("x".repeat(256), null));
        assertRefused("lastName", "SIZE", () -> PersonName.entered(null, "x".repeat(256)));
    }

    @Test
    void a_name_has_no_control_characters() {
        for (var bad : List.of("\u0000", "a\u0007b", "a\nb", "a" + LINE_SEPARATOR + "b", "a" + HALF_A_CHARACTER)) {
            assertRefused("firstName", "CONTROL_CHARACTER", () -> PersonName.entered("x" + bad + "x", null));
            assertRefused("lastName", "CONTROL_CHARACTER", () -> PersonName.entered(null, "x" + bad + "x"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lena@example.org",
                " Lena.Okafor+jobs@mail.example.org ",
                "o'kafor_1@a-b.example.co",
                "lena@m\u00fcnchen.example",
                "ren\u00e9@example.org"
            })
    void an_email_address_is_taken(String address) {
        var person = person(null, address);
        assertEquals(List.of(address.strip()), texts(person));
        assertEquals(1, person.joiningKeys().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "n/a",
                "lena",
                "@example.org",
                "lena@",
                "lena@example",
                "lena@example.",
                "lena@.org",
                "lena@example..org",
                "lena@-example.org",
                "lena@example-.org",
                "lena@@example.org",
                "le na@example.org",
                "lena@exa mple.org",
                "lena@example.org,okafor@example.org",
                "lena@example.org; okafor@example.org",
                "Lena Okafor <lena@example.org>",
                "\"lena\"@example.org",
                "mailto:lena@example.org",
                "lena@example.org\u00a0",
                "le\u200bna@example.org",
                "lena@exam_ple.org"
            })
    void what_is_no_email_address_is_refused_with_its_place(String text) {
        assertRefused("emailAddresses.1", "MALFORMED", () -> person(null, "lena@example.org", text));
    }

    @Test
    void an_email_address_has_at_most_320_characters_and_no_control_characters() {
        var longest = "x".repeat(320 - "@example.org".length()) + "@example.org";
        assertEquals(List.of(longest), texts(person(null, longest)));
        assertRefused("emailAddresses.0", "SIZE", () -> person(null, "x" + longest));
        assertRefused("emailAddresses.0", "CONTROL_CHARACTER", () -> person(null, "lena\u0000@example.org"));
        assertRefused("emailAddresses.0", "CONTROL_CHARACTER", () -> person(null, "lena@example.org\nx@example.org"));
    }

    @Test
    void an_address_that_is_longer_as_a_key_than_a_key_may_be_is_refused() {
        var grows = "\u0130".repeat(308) + "@example.org";
        assertRefused("emailAddresses.0", "MALFORMED", () -> person(null, grows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/sample",
                "HTTP://de.linkedin.com/in/sample/?trk=x#top",
                "www.linkedin.com/in/sample",
                "https://example.org:8443/people/lena@home",
                " https://example.org/~lena ",
                "https://www.linkedin.com/in/ren%C3%A9"
            })
    void a_profile_url_is_taken(String url) {
        var person = person(url);
        assertEquals(List.of(url.strip()), texts(person));
        assertEquals(1, person.joiningKeys().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "lena",
                "https://",
                "https://www.linkedin.com",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/feed/",
                "https://example.org",
                "https://example.org?profile=1",
                "ftp://example.org/lena",
                "javascript:alert(1)",
                "javascript:alert(1)@example.org/lena",
                "javascript://example.org/%0Aalert(1)",
                "https://linkedin.com@example.org/in/sample",
                "https://example.org/le na",
                "https://exam ple.org/lena",
                "mailto:lena@example.org",
                "https://example.org/a\u00a0b",
                "/in/sample"
            })
    void what_leads_to_no_profile_is_refused(String text) {
        assertRefused("profileUrl", "MALFORMED", () -> person(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_profile_url_may_be_missing(String none) {
        assertEquals(List.of(), person(none).identities());
    }

    @Test
    void a_profile_url_has_at_most_2000_characters_and_no_control_characters() {
        var url = "https://www.linkedin.com/in/sample?q=";
        var longest = url + "x".repeat(2000 - url.length());
        assertEquals(List.of(longest), texts(person(longest)));
        assertRefused("profileUrl", "SIZE", () -> person(longest + "x"));
        assertRefused("profileUrl", "MALFORMED", () -> person("https://example.org/" + "x".repeat(400)));
        assertRefused("profileUrl", "CONTROL_CHARACTER", () -> person("https://example.org/a\u0000b"));
    }

    @Test
    void an_address_that_is_written_twice_is_one() {
        assertEquals(List.of("Lena@example.org"), texts(person(null, "Lena@example.org", "lena@EXAMPLE.org")));
    }

    @Test
    void the_keys_are_those_of_an_export_of_the_same_person() {
        var exported = Exports.export("r-1", "pQ7x2", "linkedin.com/in/Sample", "Lena@Example.org");
        var keys = person("https://www.linkedin.com/in/sample/", "lena@example.org")
                .joiningKeys();
        assertEquals(2, keys.size());
        assertEquals(keys, exported.joiningKeys().tailSet(keys.first()));
    }

    private static EnteredPerson person(String url, String... emails) {
        return EnteredPerson.of(
                Details.of(LENA, Profile.UNKNOWN),
                url,
                new WrittenContacts(Map.of(IdentityKind.EMAIL, Arrays.asList(emails))),
                "recruiter");
    }

    private static List<String> texts(EnteredPerson person) {
        return person.identities().stream().map(Identity::text).toList();
    }

    private static void assertRefused(String field, String code, Executable work) {
        var refused = assertThrows(InvalidValue.class, work);
        assertEquals(field + " " + code, refused.field() + " " + refused.code());
    }
}
