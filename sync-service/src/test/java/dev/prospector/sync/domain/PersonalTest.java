package dev.prospector.sync.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import dev.prospector.kit.http.privacy.Masking;
import dev.prospector.sync.domain.export.LinkedPerson;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.export.Situation;

/** What the marks and the closed types keep out of logs and audit (quality.md S4). */
class PersonalTest {

    @Test
    void a_profile_cannot_be_printed() {
        assertEquals("***", Samples.PROFILE.toString());
        assertEquals("***", Samples.PROFILE.reveal().toString());
        assertEquals("***", Masking.of(Samples.PROFILE).asText());
        assertEquals("***", Masking.of(Samples.PROFILE.reveal()).asText());
    }

    @Test
    void a_sealed_profile_says_nothing_either() {
        assertEquals("***", Masking.of(Samples.SEALED).asText());
    }

    @Test
    void a_linked_person_is_not_named() {
        assertEquals(
                "***", Masking.of(new LinkedPerson(Samples.EXPORTER_PERSON)).asText());
    }

    @Test
    void facts_name_the_job_and_nobody() {
        var shown = Masking.of(Samples.FACTS);
        assertEquals("JOB-1042", shown.get("jobNumber").asText());
        assertEquals("***", shown.get("person").asText());
        assertEquals("***", shown.get("exportedBy").asText());
    }

    @Test
    void a_whole_export_names_nobody() {
        var shown = Masking.of(Situation.FOUND.export().snapshot()).toString();
        assertFalse(shown.contains("urn:li:person"), shown);
    }
}
