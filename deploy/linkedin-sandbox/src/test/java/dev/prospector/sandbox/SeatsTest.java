package dev.prospector.sandbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds which seat, now (section 5.1 of LinkedIn's contract). */
class SeatsTest extends RecruiterTest {

    private static final String MINE = "q=attributes&contracts=" + CONTRACT;
    private static final String OTHER_CONTRACT = "urn:li:contract:9002";

    @Test
    void seats_are_as_the_sample_has_them() {
        Tenant tenant = sampled();

        ValidatableResponse answer = seats(tenant, MINE + "&start=0").statusCode(200);

        assertSample("seats.json", answer, times(answer, "created.time"));
    }

    @Test
    void the_versioned_api_has_other_names() {
        Tenant tenant = sampled();

        ValidatableResponse answer =
                versioned(tenant, "contracts=List(urn%3Ali%3Acontract%3A9001)").statusCode(200);

        assertSample("seats.versioned.json", answer, times(answer, "createdAt.time"));
    }

    @Test
    void lists_of_the_versioned_api_are_lists() {
        Tenant tenant = sampled();
        String contract = "contracts=List(urn%3Ali%3Acontract%3A9001)";

        versioned(tenant, contract + "&states=List(INVITED,PARKED)").body("elements.seatId", contains(600124));
        versioned(tenant, "contracts=urn%3Ali%3Acontract%3A9001").statusCode(400);
        versioned(tenant, "contracts=List()").statusCode(400);
    }

    @Test
    void all_states_come_unless_some_are_asked_for() {
        Tenant tenant = sampled();
        state(tenant, SEAT, "PARKED").statusCode(200);

        seats(tenant, MINE + "&start=0").body("elements.state", contains("PARKED", "INVITED"));
        seats(tenant, MINE + "&start=0&states=ACTIVE&states=PARKED").body("elements.id", contains(600123));
        seats(tenant, MINE + "&start=0&states=ACTIVE").body("elements", empty());
        seats(tenant, MINE + "&start=0&states=ASLEEP").statusCode(400);
    }

    @Test
    void seats_of_several_contracts_are_asked_for_together() {
        Tenant tenant = sampled();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of(CONTRACT, OTHER_CONTRACT)));
        order(
                "/sandbox/integrations",
                Map.of(
                        "tenant",
                        tenant.name(),
                        "integrationContext",
                        OTHER_CONTRACT,
                        "integrationType",
                        "CSA_API",
                        "integrationStatus",
                        "ENABLED"));
        seat(tenant, "urn:li:seat:99", OTHER_CONTRACT);

        seats(tenant, MINE + "&start=0").body("elements.id", contains(600123, 600124));
        seats(tenant, MINE + "&contracts=" + OTHER_CONTRACT + "&start=0")
                .body("elements.id", contains(99, 600123, 600124))
                .body("elements.contract[0]", equalTo(OTHER_CONTRACT));
    }

    @Test
    void a_page_ends_where_the_next_begins() {
        Tenant tenant = connected();
        for (int i = 0; i < 10; i++) {
            seat(tenant, "urn:li:seat:" + (700_000 + i), CONTRACT);
        }

        seats(tenant, MINE + "&start=0")
                .body("elements", hasSize(10))
                .body("paging.count", equalTo(10))
                .body("paging.total", equalTo(12));
        seats(tenant, MINE + "&start=10&count=5").body("elements.id", contains(700_008, 700_009));
        seats(tenant, MINE + "&start=12").body("elements", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MINE,
                MINE + "&count=10",
                MINE + "&start=x",
                "q=attributes&start=0",
                "q=owner&contracts=" + CONTRACT + "&start=0"
            })
    void what_is_missing_or_wrong_is_400(String query) {
        seats(connected(), query).statusCode(400);
    }

    @Test
    void a_contract_that_is_not_open_is_403_beside_an_open_one_too() {
        Tenant tenant = connected();

        seats(tenant, MINE + "&contracts=" + OTHER_CONTRACT + "&start=0").statusCode(403);
        access(tenant, "DISABLED");
        seats(tenant, MINE + "&start=0").statusCode(403);
    }

    @Test
    void nobody_sees_another_customers_seats() {
        connected();
        Tenant other = sampled();
        order(
                "/sandbox/seats",
                Map.of("tenant", connected().name(), "contract", CONTRACT, "seat", "urn:li:seat:1", "member", LENA));

        seats(other, MINE + "&start=0").body("elements.id", contains(600123, 600124));
    }

    @Test
    void a_seat_goes_to_somebody_else() {
        Tenant tenant = sampled();

        put(tenant, SEAT, "member", Map.of("tenant", tenant.name(), "member", LENA))
                .statusCode(200);

        seats(tenant, MINE + "&start=0&states=ACTIVE")
                .body("elements", hasSize(1))
                .body("elements[0].member", equalTo(LENA))
                .body("elements[0].lastName", equalTo("Okafor"));
    }

    @Test
    void a_seat_goes_away() {
        Tenant tenant = sampled();

        http().delete("/sandbox/seats/" + SEAT + "?tenant=" + tenant.name())
                .then()
                .statusCode(204);

        seats(tenant, MINE + "&start=0").body("elements.id", contains(600124));
        http().delete("/sandbox/seats/" + SEAT + "?tenant=" + tenant.name())
                .then()
                .statusCode(404);
    }

    @Test
    void an_active_seat_is_somebodys() {
        Tenant tenant = tenant();

        post("/sandbox/seats", Map.of("tenant", tenant.name(), "contract", CONTRACT, "seat", SEAT))
                .statusCode(422);
        post("/sandbox/seats", Map.of("tenant", tenant.name(), "contract", CONTRACT, "seat", SEAT, "state", "PARKED"))
                .statusCode(200)
                .body("member", equalTo(null));
        state(tenant, SEAT, null).statusCode(422);
    }

    @Test
    void a_seat_without_a_holder_has_no_member_on_the_wire() {
        seats(sampled(), MINE + "&start=0").body("elements[1]", not(hasKey("member")));
    }

    /** Two seats as in the samples. */
    private Tenant sampled() {
        Tenant tenant = connected();
        order(
                "/sandbox/seats",
                Map.of(
                        "tenant",
                        tenant.name(),
                        "contract",
                        CONTRACT,
                        "seat",
                        SEAT,
                        "member",
                        RECRUITER,
                        "firstName",
                        "Rita",
                        "lastName",
                        "Recruiter",
                        "seatRoles",
                        List.of("SOURCER_ADD_PROSPECT")));
        order(
                "/sandbox/seats",
                Map.of("tenant", tenant.name(), "contract", CONTRACT, "seat", OTHER_SEAT, "state", "INVITED"));
        return tenant;
    }

    private ValidatableResponse seats(Tenant tenant, String query) {
        return ask(tenant, "seatsV2", query);
    }

    private ValidatableResponse versioned(Tenant tenant, String contractsAndStates) {
        return as(tenant)
                .header("LinkedIn-Version", "202603")
                .header("X-RestLi-Protocol-Version", "2.0.0")
                .urlEncodingEnabled(false)
                .get("/rest/seatsV2?q=attributes&start=0&count=10&" + contractsAndStates)
                .then();
    }

    private ValidatableResponse state(Tenant tenant, String seat, String state) {
        return put(
                tenant,
                seat,
                "state",
                state == null ? Map.of("tenant", tenant.name()) : Map.of("tenant", tenant.name(), "state", state));
    }

    private ValidatableResponse put(Tenant tenant, String seat, String what, Map<String, String> body) {
        return http().contentType("application/json")
                .body(body)
                .put("/sandbox/seats/" + seat + "/" + what)
                .then();
    }

    private static String[] times(ValidatableResponse answer, String path) {
        List<Long> times = answer.extract().jsonPath().getList("elements." + path, Long.class);
        return new String[] {
            "1767312000000",
            times.get(0).toString(),
            "1767312600000",
            times.get(1).toString()
        };
    }
}
