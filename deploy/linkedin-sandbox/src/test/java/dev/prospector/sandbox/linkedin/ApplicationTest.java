package dev.prospector.sandbox.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void of_two_live_secrets_both_open_and_the_newest_signs() {
        Application application =
                new Application("t", "client", List.of("older", "newer"), "urn:li:organization:4242", null);

        assertTrue(application.hasSecret("older"));
        assertTrue(application.hasSecret("newer"));
        assertFalse(application.hasSecret("new"));
        assertEquals("newer", application.newestSecret());
    }

    @Test
    void a_secret_has_characters_that_must_be_encoded_in_a_form() {
        assertTrue(Application.register("t").provisioned().newestSecret().endsWith("="));
    }
}
