package dev.prospector.integration.adapter.out.http.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** LinkedIn RSC 0.3: raw URL 8 KB, query 4 KB; beyond them the query travels in the body. */
class TunnelTest {
    private static final byte[] JSON = "{\"entities\":{}}".getBytes(UTF_8);
    private static final Edition EDITION = Resource.INTEGRATIONS.unversioned();

    private final Tunnel tunnel = new Tunnel("https://api.linkedin.com");

    @Test
    void a_short_call_travels_as_it_is() {
        var passage = tunnel.through(batch(3, Call.Method.PUT, JSON));

        assertEquals(Call.Method.PUT, passage.method());
        assertTrue(passage.address().startsWith("/v2/atsCandidates?ids[0].atsCandidateId=C-0"));
        assertNull(passage.override());
        assertEquals("application/json", passage.contentType());
        assertArrayEquals(JSON, passage.body());
    }

    @Test
    void a_long_question_is_a_form() {
        var call = batch(100, Call.Method.GET, null);
        var passage = tunnel.through(call);

        assertEquals(Call.Method.POST, passage.method());
        assertEquals("/v2/atsCandidates", passage.address());
        assertEquals("GET", passage.override());
        assertEquals("application/x-www-form-urlencoded", passage.contentType());
        assertEquals(call.queryText(), new String(passage.body(), UTF_8));
    }

    @Test
    void a_long_change_has_two_parts() {
        var call = batch(100, Call.Method.PUT, JSON);
        var passage = tunnel.through(call);

        assertEquals("PUT", passage.override());
        var boundary = passage.contentType().replace("multipart/mixed; boundary=", "");
        var parts = new String(passage.body(), UTF_8).split("--" + boundary);
        assertEquals(
                "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + call.queryText() + "\r\n", parts[1]);
        assertEquals("\r\nContent-Type: application/json\r\n\r\n" + new String(JSON, UTF_8) + "\r\n", parts[2]);
        assertEquals("--\r\n", parts[3]);
    }

    @Test
    void nobody_knows_the_boundary_beforehand() {
        var call = batch(100, Call.Method.PUT, JSON);
        assertNotEquals(tunnel.through(call).contentType(), tunnel.through(call).contentType());
    }

    @Test
    void what_just_fits_is_not_tunnelled() {
        assertNull(tunnel.through(queried(4096)).override());
        assertEquals("GET", tunnel.through(queried(4097)).override());
    }

    @Test
    void the_whole_address_counts() {
        var path = "/" + "p".repeat(8192 - "https://api.linkedin.com/?q=1".length());
        assertNull(tunnel.through(at(path)).override());
        assertEquals("GET", tunnel.through(at(path + "p")).override());
    }

    private static Call queried(int length) {
        return at("/r").with(List.of(new Parameter("q", "x".repeat(length - 2))));
    }

    private static Call at(String path) {
        return Call.of(Call.Method.GET, EDITION, path).with(List.of(new Parameter("q", "1")));
    }

    private static Call batch(int size, Call.Method method, byte[] json) {
        var keys = IntStream.range(0, size)
                .mapToObj(at -> ResourceKey.of(Map.of(
                        "atsCandidateId",
                        "C-" + at,
                        "dataProvider",
                        "ATS",
                        "integrationContext",
                        "urn:li:organization:4242")))
                .toList();
        var call = Call.of(method, EDITION, "/v2/atsCandidates")
                .with(RestLi.V1.ids(keys))
                .doing("batch_update");
        return json == null ? call : call.saying(json);
    }
}
