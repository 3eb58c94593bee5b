package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples are LinkedIn's (LinkedIn RSC 0.3, 1.6); the rest holds for any text. */
class RestLiTest {
    private static final ResourceKey CANDIDATE = ResourceKey.of(Map.of(
            "atsCandidateId", "C-1001", "dataProvider", "ATS", "integrationContext", "urn:li:organization:4242"));
    private static final ResourceKey NEWER =
            ResourceKey.of(Map.of("externalCandidateId", "C-1001", "integrationContext", "urn:li:organization:4242"));
    private static final int TRIES = 5_000;

    @Test
    void version_1_writes_parts_as_a_query_does() {
        assertEquals(
                "atsCandidateId=C-1001&dataProvider=ATS&integrationContext=urn:li:organization:4242",
                RestLi.V1.inJson(CANDIDATE));
        assertEquals(
                "atsCandidateId=C-1001&dataProvider=ATS&integrationContext=urn:li:organization:4242",
                RestLi.V1.inPath(CANDIDATE));
    }

    @Test
    void version_2_writes_parts_in_parentheses() {
        assertEquals(
                "(externalCandidateId:C-1001,integrationContext:urn%3Ali%3Aorganization%3A4242)",
                RestLi.V2.inJson(NEWER));
        assertEquals(RestLi.V2.inJson(NEWER), RestLi.V2.inPath(NEWER));
    }

    @Test
    void a_batch_of_version_1_numbers_its_keys() {
        assertEquals(
                "ids[0].atsCandidateId=C-1001&ids[0].dataProvider=ATS"
                        + "&ids[0].integrationContext=urn%3Ali%3Aorganization%3A4242",
                Parameter.query(RestLi.V1.ids(List.of(CANDIDATE))));
        assertEquals(
                "ids=N1&ids=N%202",
                Parameter.query(RestLi.V1.ids(List.of(ResourceKey.of("N1"), ResourceKey.of("N 2")))));
    }

    @Test
    void a_batch_of_version_2_is_a_list() {
        assertEquals(
                "ids=List((externalCandidateId:C-1001,integrationContext:urn%3Ali%3Aorganization%3A4242),N1)",
                Parameter.query(RestLi.V2.ids(List.of(NEWER, ResourceKey.of("N1")))));
    }

    @Test
    void what_linkedin_adds_to_a_key_is_no_part_of_it() {
        assertEquals(
                NEWER,
                RestLi.V2.read(
                        "($params:(),externalCandidateId:C-1001,integrationContext:urn%3Ali%3Aorganization%3A4242)"));
    }

    @Test
    void the_order_of_parts_does_not_matter() {
        assertEquals(
                CANDIDATE,
                RestLi.V1.read("integrationContext=urn:li:organization:4242&dataProvider=ATS&atsCandidateId=C-1001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&b", "=1", "a=%", "a=%zz"})
    void what_is_no_key_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RestLi.V1.read(text));
    }

    @ParameterizedTest
    @EnumSource
    void any_key_is_read_as_it_was_written(RestLi protocol) {
        var seed = System.nanoTime();
        var texts = new Texts(new Random(seed));
        for (var tries = 0; tries < TRIES; tries++) {
            var key = texts.key();
            var written = protocol.inJson(key);
            assertEquals(key, protocol.read(written), () -> "seed " + seed + ": " + written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_key_breaks_out_of_its_place_in_an_address(RestLi protocol) {
        var seed = System.nanoTime();
        var texts = new Texts(new Random(seed));
        for (var tries = 0; tries < TRIES; tries++) {
            var key = texts.key();
            var path = protocol.inPath(key);
            assertTrue(path.matches("[A-Za-z0-9._~%:=&(),'-]*"), () -> "seed " + seed + ": " + path);
            assertEquals(key, protocol.read(path), () -> "seed " + seed + ": " + path);
        }
    }
}
