package dev.prospector.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Tenant-Id",
                "x-tenant-id",
                "X-TENANT-NAME",
                "X-User-Id",
                "X-User-Roles",
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "x-forwarded-prefix",
                "Connection",
                "Keep-Alive",
                "Proxy-Connection",
                "Proxy-Authorization",
                "TE",
                "Trailer",
                "Transfer-Encoding",
                "Upgrade",
                "HTTP2-Settings",
                "Expect",
                "traceparent",
                "tracestate"
            })
    void these_end_at_the_gateway(String name) {
        var headers = MultiMap.caseInsensitiveMultiMap().add(name, "one").add(name, "two");
        HeaderRules.cleanRequest(headers);
        assertFalse(headers.contains(name));
    }

    @Test
    void what_connection_names_goes_only_one_hop() {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "close, X-Once")
                .add("X-Once", "1")
                .add("Accept", "application/json");
        HeaderRules.cleanRequest(headers);
        assertEquals(Set.of("Accept"), headers.names());
    }

    @Test
    void the_rest_goes_on() {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Authorization", "Bearer x")
                .add("X-Request-Id", "1")
                .add("X-LI-Signature", "abc")
                .add("X-Tenants", "not a header of ours");
        HeaderRules.cleanRequest(headers);
        assertEquals(4, headers.size());
    }

    @Test
    void answers_lose_only_what_is_for_one_hop() {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "keep-alive")
                .add("Keep-Alive", "timeout=5")
                .add("ETag", "\"1\"");
        HeaderRules.cleanAnswer(headers);
        assertEquals(Set.of("ETag"), headers.names());
    }
}
