package dev.prospector.kit.data.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@DataTest
class AuditResourceTest {
    private final String acme = TestTenants.fresh();
    private final String globex = TestTenants.fresh();

    @Inject
    TenantSql sql;

    @Inject
    Tenants tenants;

    /** Each stands for a day of January, by ada on job j-1 about p-1 unless it says otherwise. */
    @BeforeEach
    void store() {
        store(acme, 1, entry("JOB_CREATED", "job", "j-1"), "ada");
        store(acme, 2, entry("JOB_CREATED", "job", "j-2"), "bob");
        store(acme, 3, entry("CANDIDATE_READ", "candidate", "p-1").about("p-1"), "ada");
        store(acme, 4, entry("PROSPECT_LANDED", "application", "j-1").about("p-1"), "service:sync-service");
        store(
                acme,
                5,
                entry("JOB_CLOSED", "job", "j-1").change(Map.of("state", "ACTIVE"), Map.of("state", "CLOSED")),
                "bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "limit=9; 5 4 3 2 1",
                "recordType=job; 5 2 1",
                "recordType=job&recordId=j-1; 5 1",
                "recordType=job&recordId=J-1; ''",
                "recordType=application&recordId=j-1; 4",
                "person=p-1; 4 3",
                "actor=ada; 3 1",
                "actor=service:sync-service; 4",
                "from=2026-01-03T00:00:00Z; 5 4 3",
                "to=2026-01-03T00:00:00Z; 2 1",
                "from=2026-01-02T00:00:00Z&to=2026-01-04T00:00:00Z; 3 2",
                "from=2026-01-04T00:00:00Z&to=2026-01-02T00:00:00Z; ''",
                "person=p-1&actor=ada; 3",
                "recordType=job&recordId=j-1&actor=bob&from=2026-01-01T00:00:00Z&to=2026-01-06T00:00:00Z; 5"
            })
    void filters_leave_what_meets_all_of_them(String query, String days) {
        assertEquals(days, page(query, null).days());
        var one = query.startsWith("limit=") ? "limit=1" : query + "&limit=1";
        var paged = new ArrayList<String>();
        for (var page = page(one, null); ; page = page(one, page.next)) {
            paged.add(page.days());
            if (page.next == null) {
                break;
            }
        }
        assertEquals(days, String.join(" ", paged), "page by page");
    }

    @Test
    void an_item_says_who_did_what_to_which_record() {
        var page = admin().get("/audit-events?limit=1").then().statusCode(200);
        assertEquals(
                Set.of("id", "at", "actor", "onBehalfOf", "action", "record", "person", "before", "after", "requestId"),
                page.extract().jsonPath().getMap("items[0]").keySet());
        page.body("items[0].at", equalTo("2026-01-05T00:00:00Z"))
                .body("items[0].actor", equalTo("bob"))
                .body("items[0].action", equalTo("JOB_CLOSED"))
                .body("items[0].record.type", equalTo("job"))
                .body("items[0].record.id", equalTo("j-1"))
                .body("items[0].person", nullValue())
                .body("items[0].before.state", equalTo("ACTIVE"))
                .body("items[0].after.state", equalTo("CLOSED"))
                .body("items[0].requestId", equalTo("r-5"));
    }

    @Test
    void an_entry_that_comes_between_two_pages_moves_nothing() {
        var first = admin().get("/audit-events?limit=2").then().extract();
        store(acme, 6, entry("JOB_CREATED", "job", "j-3"), "ada");
        admin().queryParam("cursor", first.<String>path("nextCursor"))
                .get("/audit-events?limit=2")
                .then()
                .body("items.at", contains("2026-01-03T00:00:00Z", "2026-01-02T00:00:00Z"));
    }

    @Test
    void another_tenant_sees_its_own_alone() {
        store(globex, 9, entry("JOB_CREATED", "job", "j-1"), "ada");
        var stranger = given().auth().oauth2(TestTokens.user(globex, "admin", "admin"));
        stranger.get("/audit-events").then().body("items.at", contains("2026-01-09T00:00:00Z"));
        stranger.get("/audit-events?recordType=job&recordId=j-2").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, BAD_LIMIT",
        "limit=201, BAD_LIMIT",
        "cursor=nonsense, BAD_CURSOR",
        "cursor=eA, BAD_CURSOR",
        "action=JOB_CLOSED, UNKNOWN_PARAMETER",
        "recordType=Job, BAD_FILTER",
        "recordId=j-1, BAD_FILTER",
        "person=%20, BAD_FILTER",
        "person=%C3%A9, BAD_FILTER",
        "from=2026-01-02, BAD_FILTER",
        "to=yesterday, BAD_FILTER",
        "to=%2B1000000000-12-31T23:59:59Z, BAD_FILTER",
        "from=-0001-01-01T00:00:00Z, BAD_FILTER"
    })
    void a_query_that_is_not_understood_is_refused(String query, String code) {
        admin().urlEncodingEnabled(false)
                .get("/audit-events?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nobody_changes_it(String method) {
        admin().request(method, "/audit-events").then().statusCode(405);
        var id = admin().get("/audit-events?limit=1").<String>path("items[0].id");
        admin().request(method, "/audit-events/" + id).then().statusCode(404);
        admin().get("/audit-events?limit=1").then().body("items[0].id", equalTo(id));
    }

    private record Shown(List<String> times, String next) {
        String days() {
            return times.stream().map(time -> time.substring(9, 10)).collect(Collectors.joining(" "));
        }
    }

    private Shown page(String query, String cursor) {
        var caller = cursor == null ? admin() : admin().queryParam("cursor", cursor);
        var page = caller.get("/audit-events?" + query).then().statusCode(200).extract();
        return new Shown(page.path("items.at"), page.path("nextCursor"));
    }

    private static AuditEntry entry(String action, String recordType, String id) {
        return AuditEntry.of(action, recordType, id);
    }

    private void store(String tenant, int day, AuditEntry entry, String actor) {
        var at = Clock.fixed(Instant.parse("2026-01-0" + day + "T00:00:00Z"), ZoneOffset.UTC);
        tenants.in(tenant, () -> new AuditLog(sql, null, at).append(entry, new Origin(actor, "r-" + day)));
    }

    private RequestSpecification admin() {
        return given().auth().oauth2(TestTokens.user(acme, "admin", "admin"));
    }
}
