package dev.prospector.candidate.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileUrlsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/sample",
                "HTTPS://WWW.LinkedIn.COM/in/sample",
                "http://linkedin.com/in/sample",
                "https://linkedin.com:443/in/sample",
                "https://de.linkedin.com/in/sample",
                "https://m.linkedin.com/in/sample",
                "www.linkedin.com/in/sample",
                "//www.linkedin.com/in/sample",
                "https://www.linkedin.com/in/sample/",
                "https://www.linkedin.com//in//sample//",
                "https://www.linkedin.com/in/sample?trk=public_profile&locale=de_DE",
                "https://www.linkedin.com/in/sample/#experience",
                "https://www.linkedin.com/in/Sample",
                "https://www.linkedin.com/IN/SAMPLE",
                "https://www.linkedin.com/in/s%61mple",
                "https://www.linkedin.com/in/sample/de",
                "https://www.linkedin.com/in/sample/details/experience/",
                "  https://www.linkedin.com/in/sample \n",
            })
    void all_writings_of_a_profile_url_are_one(String written) {
        assertEquals(Optional.of("linkedin.com/in/sample"), ProfileUrls.normalised(written));
    }

    @Test
    void an_encoded_letter_is_the_letter_however_it_is_composed() {
        var one = ProfileUrls.normalised("https://www.linkedin.com/in/ren%C3%A9");
        assertEquals(Optional.of("linkedin.com/in/ren\u00e9"), one);
        assertEquals(one, ProfileUrls.normalised("https://www.linkedin.com/in/Rene\u0301"));
        assertEquals(one, ProfileUrls.normalised("https://www.linkedin.com/in/rene%CC%81"));
    }

    @Test
    void bad_encoding_stays_as_it_is() {
        assertEquals(Optional.of("linkedin.com/in/100%"), ProfileUrls.normalised("linkedin.com/in/100%"));
        assertNotEquals(ProfileUrls.normalised("linkedin.com/in/a%FE"), ProfileUrls.normalised("linkedin.com/in/a%FF"));
        assertEquals(Optional.of("linkedin.com/in/a+b"), ProfileUrls.normalised("linkedin.com/in/a%2Bb"));
    }

    @Test
    void an_old_public_address_keeps_all_its_parts() {
        assertEquals(
                Optional.of("linkedin.com/pub/lena-okafor/1/2a/3b"),
                ProfileUrls.normalised("https://uk.linkedin.com/pub/lena-okafor/1/2A/3b"));
    }

    @Test
    void another_site_keeps_the_case_of_its_path() {
        assertEquals(
                Optional.of("profiles.example.org/Lena"),
                ProfileUrls.normalised("https://www.Profiles.example.org./Lena/?a=b"));
        assertNotEquals(
                ProfileUrls.normalised("https://example.org/Lena"), ProfileUrls.normalised("https://example.org/lena"));
    }

    @Test
    void a_site_that_only_sounds_like_linkedin_is_another_one() {
        assertEquals(
                Optional.of("linkedin.com.example.org/in/sample"),
                ProfileUrls.normalised("https://linkedin.com.example.org/in/sample"));
        assertEquals(
                Optional.of("notlinkedin.com/in/sample"), ProfileUrls.normalised("https://notlinkedin.com/in/sample"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "n/a",
                "https://www.linkedin.com",
                "https://www.linkedin.com/",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/in/%20/",
                "https://www.linkedin.com/feed/",
                "https://www.linkedin.com/profile/view?id=1",
                "https://example.org?profile=1",
                "mailto:lena@example.org",
            })
    void a_text_that_names_no_profile_joins_nobody(String text) {
        assertEquals(Optional.empty(), ProfileUrls.normalised(text));
    }

    @Test
    void an_address_longer_than_a_key_joins_nobody() {
        assertEquals(Optional.empty(), ProfileUrls.normalised("linkedin.com/in/" + "x".repeat(400)));
    }
}
