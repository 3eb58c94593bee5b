package dev.prospector.gateway.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.Wire;

@RunningGateway
class WebhookDoorTest {
    private static final String HOOK = "/webhooks/linkedin/0198f3a2-hook";
    private static final int LIMIT = 256 * 1024;

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.integration.register(any(anyUrl()).willReturn(ok()));
    }

    @Test
    void a_notice_arrives_byte_for_byte() {
        var body = new byte[] {
            (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', 0, (byte) 0xFF, '\r', '\n', (byte) 0xC3, '}', ' '
        };
        assertEquals(
                200,
                Wire.status(Wire.exchange(
                        Wire.post(HOOK, body, "X-LI-Signature: abc", "Content-Type: application/json;odd=\"1\""))));
        var seen = backends.only();
        assertEquals(HOOK, seen.getUrl());
        assertArrayEquals(body, seen.getBody());
        assertEquals("abc", seen.getHeader("X-LI-Signature"));
        assertEquals("application/json;odd=\"1\"", seen.getHeader("Content-Type"));
    }

    @Test
    void what_is_told_the_parent_application_goes_the_same_way() {
        var path = "/webhooks/linkedin/application";
        given().header("X-LI-Signature", "abc")
                .body("{\"type\":\"RESYNC_JOBS\"}")
                .post(path)
                .then()
                .statusCode(200);
        given().get(path + "?challengeCode=1").then().statusCode(200);
        given().put(path).then().statusCode(405).header("Allow", "GET, POST");
        assertEquals(2, backends.requests().size());
    }

    @Test
    void an_empty_notice_arrives_empty() {
        assertEquals(200, Wire.status(Wire.exchange(Wire.post(HOOK, new byte[0]))));
        assertEquals(0, backends.only().getBody().length);
    }

    @Test
    void a_challenge_is_answered_by_the_service() {
        backends.integration.register(get(urlPathEqualTo(HOOK))
                .willReturn(okJson("{\"challengeResponse\":\"x\"}").withHeader("X-Odd", "kept")));
        given().urlEncodingEnabled(false)
                .get(HOOK + "?challengeCode=890e4665%2D4dfe")
                .then()
                .statusCode(200)
                .header("X-Odd", "kept")
                .body("challengeResponse", equalTo("x"));
        assertEquals(HOOK + "?challengeCode=890e4665%2D4dfe", backends.only().getUrl());
    }

    @Test
    void refusals_come_back_as_they_are() {
        backends.integration.register(
                any(anyUrl()).willReturn(aResponse().withStatus(401).withBody("no")));
        given().body("{}").post(HOOK).then().statusCode(401).body(equalTo("no"));
    }

    @Test
    void tokens_mean_nothing_here_and_go_no_further() {
        var answer = Wire.exchange(
                Wire.post(HOOK, new byte[0], "Authorization: Bearer garbage", "X-Tenant-Id: acme", "Cookie: a=b"));
        assertEquals(200, Wire.status(answer));
        assertFalse(backends.only().containsHeader("Authorization"));
        assertFalse(backends.only().containsHeader("Cookie"));
        assertFalse(backends.only().containsHeader("X-Tenant-Id"));
    }

    @Test
    void a_notice_may_have_256_kibibytes() {
        given().body(new byte[LIMIT]).post(HOOK).then().statusCode(200);
        assertEquals(LIMIT, backends.only().getBody().length);
        given().body(new byte[LIMIT + 1]).post(HOOK).then().statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
        assertEquals(1, backends.requests().size());
    }

    @Test
    void other_methods_are_405_and_other_paths_404() {
        given().put(HOOK).then().statusCode(405).header("Allow", "GET, POST");
        given().post("/webhooks/linkedin").then().statusCode(404);
        given().post("/webhooks/linkedin/a/b").then().statusCode(404);
        given().post("/webhooks/other/a").then().statusCode(404);
        given().post("/webhooks").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        assertTrue(backends.requests().isEmpty());
    }
}
