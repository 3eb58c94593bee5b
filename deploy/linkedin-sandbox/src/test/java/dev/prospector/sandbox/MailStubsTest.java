package dev.prospector.sandbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailStubsTest extends RecruiterTest {

    private static final String FIRST_PAGE = "&start=0&count=50";
    private static final Instant NOON = Instant.parse("2026-01-03T12:00:00Z");

    @Test
    void a_stub_has_the_shape_of_the_golden_sample() {
        Tenant tenant = connected();
        Map<String, Object> all = with(
                stub(tenant, SEAT),
                "emailAddress",
                "lena.okafor@example.org",
                "publicProfileUrl",
                "https://www.linkedin.com/in/sample",
                "at",
                "2026-01-03T00:00:00Z");
        all.put("phoneNumbers", List.of("+49 40 1234567"));
        String first = shared(all);
        String second = shared(with(stub(tenant, OTHER_SEAT), "at", "2026-01-03T00:01:00Z"));

        assertSample(
                "mail-stubs.json",
                stubs(tenant, FIRST_PAGE),
                "urn:li:mailStub:ms-1",
                first,
                "urn:li:mailStub:ms-2",
                second);
    }

    @Test
    void owners_narrow_the_search_and_may_be_repeated() {
        Tenant tenant = connected();
        seat(tenant, "urn:li:seat:600125", CONTRACT);
        String first = shared(stub(tenant, SEAT));
        String second = shared(stub(tenant, OTHER_SEAT));
        shared(stub(tenant, "urn:li:seat:600125"));

        stubs(tenant, "&owners=" + OTHER_SEAT + FIRST_PAGE).body("elements.id", contains(second));
        stubs(tenant, "&owners=" + OTHER_SEAT + "&owners=" + SEAT + FIRST_PAGE)
                .body("elements.id", containsInAnyOrder(first, second));
        stubs(tenant, "&owners=urn:li:seat:9" + FIRST_PAGE).body("elements", empty());
    }

    @Test
    void the_window_includes_its_start_and_excludes_its_end_and_each_may_be_open() {
        Tenant tenant = connected();
        String before =
                shared(with(stub(tenant, SEAT), "at", NOON.minusMillis(1).toString()));
        String onStart = shared(with(stub(tenant, SEAT), "at", NOON.toString()));
        String onEnd = shared(with(stub(tenant, SEAT), "at", NOON.plusSeconds(1).toString()));
        String start = "&createdDateStart=" + NOON.toEpochMilli();
        String end = "&createdDateEnd=" + NOON.plusSeconds(1).toEpochMilli();

        stubs(tenant, start + end + FIRST_PAGE).body("elements.id", contains(onStart));
        stubs(tenant, start + FIRST_PAGE).body("elements.id", contains(onStart, onEnd));
        stubs(tenant, end + FIRST_PAGE).body("elements.id", contains(before, onStart));
        stubs(tenant, FIRST_PAGE).body("elements.id", contains(before, onStart, onEnd));
    }

    @Test
    void pages_follow_each_other() {
        Tenant tenant = connected();
        String first = shared(with(stub(tenant, SEAT), "at", NOON.toString()));
        String second = shared(with(stub(tenant, SEAT), "at", NOON.plusMillis(1).toString()));

        stubs(tenant, "&start=0&count=1").body("elements.id", contains(first)).body("paging.total", equalTo(2));
        stubs(tenant, "&start=1&count=1").body("elements.id", contains(second)).body("paging.start", equalTo(1));
    }

    @Test
    void the_versioned_api_takes_owners_as_a_list() {
        Tenant tenant = connected();
        String first = shared(stub(tenant, SEAT));
        String second = shared(stub(tenant, OTHER_SEAT));

        versioned(tenant, "List(urn%3Ali%3Aseat%3A600123)").body("elements.id", contains(first));
        versioned(tenant, "List(urn%3Ali%3Aseat%3A600123,urn%3Ali%3Aseat%3A600124)")
                .body("elements.id", containsInAnyOrder(first, second));
    }

    private ValidatableResponse versioned(Tenant tenant, String owners) {
        return as(tenant)
                .header("LinkedIn-Version", "202603")
                .header("X-RestLi-Protocol-Version", "2.0.0")
                .urlEncodingEnabled(false)
                .get("/rest/mailStubs?q=contract&contract=urn%3Ali%3Acontract%3A9001&owners=" + owners + FIRST_PAGE)
                .then()
                .statusCode(200);
    }

    @Test
    void a_spoilt_stub_has_no_member_and_its_neighbours_have_theirs() {
        Tenant tenant = connected();
        String first = shared(with(stub(tenant, SEAT), "at", NOON.toString()));
        shared(with(stub(tenant, SEAT), "at", NOON.plusMillis(1).toString()));
        Map<String, Object> fault =
                Map.of("tenant", tenant.name(), "path", "/v2/mailStubs", "spoilt", first, "times", 1);
        post("/sandbox/faults", fault).statusCode(204);

        stubs(tenant, FIRST_PAGE).body("elements.member", contains(null, LENA));
        stubs(tenant, FIRST_PAGE).body("elements.member", contains(LENA, LENA));
    }

    @Test
    void another_customers_contract_of_the_same_name_shows_nothing() {
        shared(stub(connected(), SEAT));

        stubs(connected(), FIRST_PAGE).body("elements", empty());
    }

    @Test
    void a_contract_that_is_not_open_is_403() {
        Tenant tenant = connected();
        access(tenant, "PARTNER_READY");

        for (String contract : List.of(CONTRACT, "urn:li:contract:9002")) {
            ask(tenant, "mailStubs", "q=contract&contract=" + contract + FIRST_PAGE)
                    .statusCode(403)
                    .body("message", equalTo("Not enough permissions to access: GET /mailStubs"));
        }
    }

    @Test
    void without_a_good_token_it_is_401() {
        get("/v2/mailStubs?q=contract&contract=" + CONTRACT + FIRST_PAGE).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contract=urn:li:contract:9001&start=0&count=1",
                "q=criteria&contract=urn:li:contract:9001&start=0&count=1",
                "q=contract&start=0&count=1",
                "q=contract&contract=urn:li:contract:9001&count=1",
                "q=contract&contract=urn:li:contract:9001&start=0",
                "q=contract&contract=urn:li:contract:9001&start=0&count=1&createdDateStart=x"
            })
    void what_is_missing_or_no_number_is_400(String query) {
        ask(connected(), "mailStubs", query).statusCode(400).body("status", equalTo(400));
    }

    private String shared(Map<String, ?> stub) {
        return order("/sandbox/mail-stubs", stub).extract().path("id");
    }

    private static Map<String, String> stub(Tenant tenant, String owner) {
        return Map.of("tenant", tenant.name(), "owner", owner, "member", LENA);
    }

    private ValidatableResponse stubs(Tenant tenant, String more) {
        return ask(tenant, "mailStubs", "q=contract&contract=" + CONTRACT + more)
                .statusCode(200);
    }
}
