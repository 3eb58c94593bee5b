package dev.prospector.kit.data.record;

import static dev.prospector.kit.data.record.ToldThings.Kind.CUP;
import static dev.prospector.kit.data.record.ToldThings.Kind.SAUCER;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** The doors by which one service reads another's records, over records of two kinds. */
@DataTest
class RecordDoorsTest {
    private static final String LIST = "/internal/records";
    private static final String BATCH = "/internal/records:batchGet";

    private final String acme = TestTenants.fresh();

    @Inject
    ToldThings things;

    @Test
    void records_are_told_in_their_own_shape_field_by_field() {
        var cup = things.put(acme, CUP, "blue");
        var told = "{\"id\":\"" + cup + "\",\"type\":\"cup\",\"version\":3,\"deleted\":false,\"name\":\"blue\"}";
        assertEquals("{\"records\":[" + told + "]}", batch(cup).extract().asString());
        assertEquals(
                "{\"records\":[" + told + "],\"nextCursor\":null}",
                list("type=cup").extract().asString());
    }

    @Test
    void what_is_gone_is_told_as_a_tombstone_and_is_in_no_list() {
        var cup = things.put(acme, CUP, "blue");
        things.bury(acme, CUP, cup);
        things.remove(acme, CUP, cup);
        assertEquals(
                "{\"records\":[{\"id\":\"" + cup + "\",\"type\":\"cup\",\"version\":4,\"deleted\":true}]}",
                batch(cup).extract().asString());
        list("type=cup").body("records", empty());
    }

    @Test
    void what_is_there_is_told_before_what_is_gone_and_the_unknown_not_at_all() {
        var there = things.put(acme, CUP, "blue");
        var gone = UUID.randomUUID().toString();
        things.bury(acme, CUP, gone);
        ask(Map.of("type", "cup", "ids", List.of(gone, there, UUID.randomUUID(), there)))
                .body("records.id", contains(there, gone))
                .body("records.deleted", contains(false, true));
    }

    @Test
    void what_was_taken_back_and_is_there_again_is_there() {
        var cup = things.put(acme, CUP, "blue");
        things.bury(acme, CUP, cup);
        batch(cup).body("records.deleted", contains(false));
    }

    @Test
    void of_nothing_nothing_is_told() {
        things.put(acme, CUP, "blue");
        ask(Map.of("type", "cup", "ids", List.of())).statusCode(200).body("records", empty());
    }

    @Test
    void each_kind_tells_its_own_records_only() {
        var saucer = things.put(acme, SAUCER, "blue");
        batch(saucer).body("records", empty());
        list("type=cup").body("records", empty());
        list("type=saucer").body("records.id", contains(saucer));
    }

    @Test
    void another_tenants_records_are_not_told() {
        var there = things.put(TestTenants.fresh(), CUP, "blue");
        batch(there).body("records", empty());
        list("type=cup").body("records", empty());
    }

    @Test
    void records_are_told_once_each_in_the_order_of_their_ids_page_by_page() {
        var all = Stream.generate(() -> things.put(acme, CUP, "blue"))
                .limit(5)
                .sorted()
                .toList();
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = list("type=cup&limit=2" + cursor).extract().jsonPath();
            seen.addAll(page.getList("records.id", String.class));
            var next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertEquals(all, seen);
    }

    @Test
    void a_page_holds_fifty_unless_asked() {
        Stream.generate(() -> things.put(acme, CUP, "blue")).limit(51).forEach(cup -> {});
        assertEquals(
                50, list("type=cup").extract().jsonPath().getList("records").size());
        assertEquals(
                51,
                list("type=cup&limit=200")
                        .extract()
                        .jsonPath()
                        .getList("records")
                        .size());
    }

    /** A place where no record is: what a reader goes on after may have been deleted meanwhile. */
    @Test
    void a_list_goes_on_behind_a_record_that_is_gone() {
        var cup = things.put(acme, CUP, "blue");
        list("type=cup&cursor=" + Cursor.encode("00000000-0000-4000-8000-000000000000"))
                .body("records.id", contains(cup));
        list("type=cup&cursor=" + Cursor.encode("ffffffff-ffff-7fff-bfff-ffffffffffff"))
                .body("records", empty())
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-service", "operator"})
    void only_the_allowed_services_may_ask(String caller) {
        as(TestTokens.service(caller)).get(LIST + "?type=cup").then().statusCode(403);
        as(TestTokens.service(caller))
                .body("{\"type\": \"cup\", \"ids\": []}")
                .post(BATCH)
                .then()
                .statusCode(403)
                .body("code", equalTo("CALLER_NOT_ALLOWED"));
    }

    @Test
    void users_and_strangers_are_turned_away() {
        var admin = TestTokens.user(acme, "admin", "admin");
        as(admin).get(LIST + "?type=cup").then().statusCode(403);
        as(admin).body("{\"type\": \"cup\", \"ids\": []}").post(BATCH).then().statusCode(403);
        given().get(LIST + "?type=cup").then().statusCode(401);
        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{\"type\": \"cup\", \"ids\": []}")
                .post(BATCH)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1, BAD_FILTER",
        "type=, BAD_FILTER",
        "type=CUP, BAD_FILTER",
        "type=plate, BAD_FILTER",
        "type=cup&limit=0, BAD_LIMIT",
        "type=cup&limit=201, BAD_LIMIT",
        "type=cup&cursor=YQ, BAD_CURSOR",
        "type=cup&cursor=%2B, BAD_CURSOR",
        "type=cup&status=ACTIVE, UNKNOWN_PARAMETER"
    })
    void a_query_that_is_not_understood_is_refused(String query, String code) {
        listed(query).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void a_question_that_is_not_understood_is_refused() {
        var many = new HashMap<String, Object>(Map.of("type", "cup"));
        many.put("ids", Collections.nCopies(201, UUID.randomUUID()));
        ask(many).statusCode(422).body("errors.pointer", contains("/ids"));
        many.put("ids", Collections.nCopies(200, UUID.randomUUID()));
        ask(many).statusCode(200);
        ask("{\"ids\": []}").statusCode(422).body("errors.pointer", contains("/type"));
        ask("{\"type\": \"cup\"}").statusCode(422).body("errors.pointer", contains("/ids"));
        ask("{\"type\": \"cup\", \"ids\": [null]}").statusCode(422);
        ask("{\"type\": \"cup\", \"ids\": [\"x\"]}").statusCode(400).body("code", equalTo("MALFORMED_BODY"));
        ask("{\"type\": \"cup\", \"ids\": [], \"extra\": 1}").statusCode(400).body("code", equalTo("MALFORMED_BODY"));
        ask("{\"type\": \"plate\", \"ids\": []}")
                .statusCode(400)
                .body("code", equalTo("BAD_FILTER"))
                .body("detail", equalTo("type takes cup, saucer or saucer-crack."));
    }

    private ValidatableResponse batch(String id) {
        return ask(Map.of("type", "cup", "ids", List.of(id))).statusCode(200);
    }

    private ValidatableResponse ask(Object body) {
        return as(TestTokens.service("reader-service")).body(body).post(BATCH).then();
    }

    private ValidatableResponse list(String query) {
        return listed(query).statusCode(200);
    }

    private ValidatableResponse listed(String query) {
        return as(TestTokens.service("reader-service")).get(LIST + "?" + query).then();
    }

    private RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header(Headers.TENANT, acme)
                .contentType(ContentType.JSON);
    }
}
