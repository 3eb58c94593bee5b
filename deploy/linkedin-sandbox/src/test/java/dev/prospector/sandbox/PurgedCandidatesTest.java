package dev.prospector.sandbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurgedCandidatesTest extends RecruiterTest {

    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    @Test
    void a_member_who_left_has_the_shape_of_the_golden_sample() {
        Tenant tenant = tenant();
        String member = exportedMember(tenant);
        leaves(member, Instant.parse("2026-02-01T00:00:00Z"));

        assertSample("purged-exported-candidates.json", gone(tenant, 0, Long.MAX_VALUE), LENA, member);
    }

    @Test
    void who_was_not_exported_to_this_customer_or_has_not_left_is_not_shown() {
        Tenant tenant = tenant();
        exportedMember(tenant);
        leaves(exportedMember(tenant()), NOON);

        gone(tenant, 0, Long.MAX_VALUE).body("elements", empty());
    }

    @Test
    void who_was_exported_twice_left_once() {
        Tenant tenant = tenant();
        String member = exportedMember(tenant);
        export(tenant, member);
        leaves(member, NOON);

        gone(tenant, 0, Long.MAX_VALUE).body("elements.member", contains(member));
    }

    @Test
    void the_window_includes_its_start_and_excludes_its_end() {
        Tenant tenant = tenant();
        leaves(exportedMember(tenant), NOON.minusMillis(1));
        String onStart = exportedMember(tenant);
        leaves(onStart, NOON);
        leaves(exportedMember(tenant), NOON.plusMillis(100));

        gone(tenant, NOON.toEpochMilli(), NOON.toEpochMilli() + 100).body("elements.member", contains(onStart));
    }

    @Test
    void pages_follow_each_other() {
        Tenant tenant = tenant();
        String first = exportedMember(tenant);
        String second = exportedMember(tenant);
        leaves(second, NOON.plusSeconds(1));
        leaves(first, NOON);

        purged(tenant, 0, Long.MAX_VALUE, "&start=1&count=1")
                .body("elements.member", contains(second))
                .body("paging.total", equalTo(2));
    }

    @Test
    void without_a_good_token_it_is_401() {
        get("/v2/atsPurgedExportedCandidates?q=criteria").statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exportType=ONE_CLICK_EXPORT&timeRange.start=0&timeRange.end=1",
                "q=criteria&timeRange.start=0&timeRange.end=1",
                "q=criteria&exportType=OTHER&timeRange.start=0&timeRange.end=1",
                "q=criteria&exportType=ONE_CLICK_EXPORT&timeRange.end=1",
                "q=criteria&exportType=ONE_CLICK_EXPORT&timeRange.start=0"
            })
    void what_is_missing_is_400(String query) {
        ask(tenant(), "atsPurgedExportedCandidates", query).statusCode(400).body("status", equalTo(400));
    }

    @Test
    void only_a_member_can_leave() {
        post("/sandbox/departures", Map.of("member", "urn:li:person:nobody"))
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_MEMBER"));
    }

    private String exportedMember(Tenant tenant) {
        String member =
                post("/sandbox/members", Map.of("firstName", "Jo")).extract().path("person");
        export(tenant, member);
        return member;
    }

    private void leaves(String member, Instant at) {
        order("/sandbox/departures", Map.of("member", member, "at", at.toString()))
                .body("member", equalTo(member));
    }

    private ValidatableResponse gone(Tenant tenant, long start, long end) {
        return purged(tenant, start, end, "");
    }

    private ValidatableResponse purged(Tenant tenant, long start, long end, String more) {
        String query = "q=criteria&exportType=ONE_CLICK_EXPORT&timeRange.start=%d&timeRange.end=%d%s"
                .formatted(start, end, more);
        return ask(tenant, "atsPurgedExportedCandidates", query).statusCode(200);
    }
}
