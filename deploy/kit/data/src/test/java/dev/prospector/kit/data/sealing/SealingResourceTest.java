package dev.prospector.kit.data.sealing;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.testbed.Keysets;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@DataTest
class SealingResourceTest {
    private static final String ADDRESS = "/internal/sealing/linkedin-activity";
    private static final Keyset KEYSET = Keyset.LINKEDIN_ACTIVITY;

    private final String acme = TestTenants.fresh();

    @Inject
    Sealing sealing;

    @Inject
    SealedThings things;

    @Inject
    Config config;

    @TempDir
    Path folder;

    @AfterEach
    void empty() {
        things.removeAll();
    }

    @Test
    void it_says_which_keys_there_are() {
        var primary = SealingKeys.unsigned(keyset().primary());
        await().untilAsserted(() ->
                assertEquals(new SealingStatus(primary, List.of(primary), 0, null), withoutEvents(asked().extract())));
    }

    @Test
    void it_counts_what_another_key_has_sealed() {
        things.put(sealing, acme, "own", 1, "text");
        things.put(acme, "none", 1, null);
        foreign("1");
        foreign("2");
        await().untilAsserted(() -> asked().body("rowsUnderOthers", equalTo(2)));
    }

    @Test
    void what_no_key_opens_stays_as_it_is_and_holds_nothing_up() {
        IntStream.range(0, 120).forEach(number -> foreign("broken-" + number));
        var before = things.find(acme, "broken-0").text();
        things.put(sealing, acme, "own", 1, "text");
        var keyset = keyset();
        keyset.add(77);
        keyset.makePrimary(77);
        await().untilAsserted(() -> asked().body("primaryKey", equalTo(77)).body("rowsUnderOthers", equalTo(120)));
        keyset.disableAllBut(77);
        assertArrayEquals(before, things.find(acme, "broken-0").text());
        assertEquals("text", things.open(sealing, things.find(acme, "own")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "CREDENTIALS", "credentials.json"})
    void there_are_no_other_keysets(String name) {
        given().auth()
                .oauth2(TestTokens.service("operator"))
                .get("/internal/sealing/" + name)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void it_is_for_operators_alone() {
        given().get(ADDRESS).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.user(acme, "admin", "admin"))
                .get(ADDRESS)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.service("sync-service"))
                .get(ADDRESS)
                .then()
                .statusCode(403);
    }

    private RotatedKeyset keyset() {
        return new RotatedKeyset(Path.of(config.getValue(KEYSET.property, String.class)));
    }

    private static SealingStatus withoutEvents(ExtractableResponse<Response> answer) {
        var status = answer.as(SealingStatus.class);
        return new SealingStatus(status.primaryKey(), status.keys(), status.rowsUnderOthers(), null);
    }

    /** Sealed with a key that this service has not. */
    private void foreign(String id) {
        var stranger = new Sealing(new SmallRyeConfigBuilder()
                .withDefaultValue(
                        KEYSET.property,
                        Keysets.ensure(folder.resolve("foreign.json")).toString())
                .build());
        things.put(stranger, acme, id, 1, "text");
    }

    private static ValidatableResponse asked() {
        return given().auth()
                .oauth2(TestTokens.service("operator"))
                .get(ADDRESS)
                .then();
    }
}
