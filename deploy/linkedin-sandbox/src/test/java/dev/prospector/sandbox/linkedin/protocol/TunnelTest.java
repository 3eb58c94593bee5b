package dev.prospector.sandbox.linkedin.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Request;

class TunnelTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TWO_PARTS = """
            --xyz
            Content-Type: application/x-www-form-urlencoded

            ids=List((a:1))
            --xyz
            content-type: application/json

            {"entities":{"ü":1}}
            --xyz--
            """.replace("\n", "\r\n");

    @Test
    void a_form_is_the_query_of_the_method_that_is_meant() {
        Request meant = Tunnel.opened(request("POST", "GET", FORM, "ids=a&ids=b"));

        assertEquals("GET", meant.method());
        assertEquals("ids=a&ids=b", meant.rawQuery());
        assertEquals(0, meant.body().length);
        assertFalse(meant.header("Content-Type").isPresent());
    }

    @Test
    void of_two_parts_the_first_is_the_query_and_the_second_the_body() {
        Request meant = Tunnel.opened(request("POST", "PUT", "multipart/mixed; boundary=xyz", TWO_PARTS));

        assertEquals("PUT", meant.method());
        assertEquals("ids=List((a:1))", meant.rawQuery());
        assertEquals("{\"entities\":{\"ü\":1}}", new String(meant.body(), UTF_8));
        assertEquals("application/json", meant.header("Content-Type").orElseThrow());
    }

    @Test
    void a_query_in_the_address_stays_before_the_tunnelled_one() {
        Request request = Request.of(
                "POST",
                "/v2/x?q=request",
                Map.of("X-HTTP-Method-Override", "GET", "Content-Type", FORM),
                "a=1".getBytes(UTF_8));

        assertEquals("q=request&a=1", Tunnel.opened(request).rawQuery());
    }

    @Test
    void a_call_without_a_tunnel_stays_as_it_is() {
        Request request = Request.of("POST", "/v2/x?a=1", Map.of("Content-Type", FORM), "b=2".getBytes(UTF_8));

        assertSame(request, Tunnel.opened(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "", "multipart/mixed", "multipart/mixed; boundary=other"})
    void what_is_no_tunnel_is_400(String contentType) {
        assertRefused(request("POST", "GET", contentType, TWO_PARTS));
    }

    @Test
    void only_a_post_is_a_tunnel() {
        assertRefused(request("PUT", "GET", FORM, "a=1"));
    }

    private static void assertRefused(Request request) {
        Refusal refusal = assertThrows(Refusal.class, () -> Tunnel.opened(request));
        assertEquals(400, refusal.reply().status());
    }

    private static Request request(String method, String override, String contentType, String body) {
        return Request.of(
                method,
                "/v2/x",
                Map.of("x-http-method-override", override, "content-type", contentType),
                body.getBytes(UTF_8));
    }
}
