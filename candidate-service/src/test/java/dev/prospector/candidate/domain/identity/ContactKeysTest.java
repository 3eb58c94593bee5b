package dev.prospector.candidate.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"lena.okafor@example.org", " Lena.Okafor@Example.ORG\t", "LENA.OKAFOR@EXAMPLE.ORG"})
    void an_email_is_compared_trimmed_and_in_lower_case(String written) {
        assertEquals(Optional.of("lena.okafor@example.org"), EmailAddresses.normalised(written));
    }

    @Test
    void an_accent_in_an_email_is_the_same_however_it_is_composed() {
        assertEquals(
                EmailAddresses.normalised("ren\u00e9@example.org"),
                EmailAddresses.normalised("rene\u0301@example.org"));
    }

    @Test
    void an_email_is_compared_as_a_whole() {
        var plain = EmailAddresses.normalised("lenaokafor@example.org");
        assertNotEquals(plain, EmailAddresses.normalised("lena.okafor@example.org"));
        assertNotEquals(plain, EmailAddresses.normalised("lenaokafor+jobs@example.org"));
        assertNotEquals(plain, EmailAddresses.normalised("lenaokafor@example.com"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "n/a", "@", "lena@", "@example.org", "le na@example.org", "a@b@c"})
    void a_text_that_is_no_email_joins_nobody(String text) {
        assertEquals(Optional.empty(), EmailAddresses.normalised(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 40 1234567", "+49-40-1234567", " +49 (40) 123 45 67"})
    void a_phone_number_is_a_plus_and_digits(String written) {
        assertEquals(Optional.of("+49401234567"), PhoneNumbers.normalised(written));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "n/a", "+"})
    void a_text_without_digits_is_no_phone_number(String text) {
        assertEquals(Optional.empty(), PhoneNumbers.normalised(text));
    }

    @Test
    void linkedin_persons_that_differ_only_in_case_are_two() {
        assertNotEquals(
                new LinkedInPerson("urn:li:person:pQ7x2").key(), new LinkedInPerson("urn:li:person:pq7x2").key());
    }

    @Test
    void blanks_around_a_linkedin_person_are_not_part_of_it() {
        assertEquals(new LinkedInPerson("urn:li:person:pQ7x2"), new LinkedInPerson(" urn:li:person:pQ7x2 \t"));
    }
}
