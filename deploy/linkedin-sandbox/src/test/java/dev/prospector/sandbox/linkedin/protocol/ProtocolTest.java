package dev.prospector.sandbox.linkedin.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Request;

class ProtocolTest {

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void what_is_written_is_read_again(Protocol protocol) {
        for (String value : List.of("urn:li:organization:4242", "a=b&c", "(x,y)", "50%", "a b+c", "'")) {
            Map<String, String> key = Map.of("one", value, "two", "2");

            assertEquals(key, protocol.parts(protocol.text(key)));
        }
    }

    @Test
    void ids_are_numbered_in_1_and_a_list_in_2() {
        List<Map<String, String>> expected =
                List.of(Map.of("a", "urn:li:organization:1", "b", "x"), Map.of("a", "2", "b", "(y)"));

        assertEquals(
                expected,
                Protocol.V1.ids(query(
                        "ids%5B0%5D.a=urn:li:organization:1&ids%5B0%5D.b=x" + "&ids%5B1%5D.a=2&ids%5B1%5D.b=%28y%29")));
        assertEquals(
                expected, Protocol.V2.ids(query("x=1&ids=List((a:urn%3Ali%3Aorganization%3A1,b:x),(b:%28y%29,a:2))")));
    }

    @Test
    void linkedins_own_member_of_a_key_is_left_out() {
        assertEquals(Map.of("a", "1"), Protocol.V2.parts("($params:(),a:1)"));
        assertEquals(Map.of("a", ""), Protocol.V2.parts("(a:'')"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:1", "(a)", "(a:urn:li:x)", "List((a:1))", "(a:1%)"})
    void what_is_no_key_in_2_is_400(String key) {
        Refusal refusal = assertThrows(Refusal.class, () -> Protocol.V2.parts(key));
        assertEquals(400, refusal.reply().status());
    }

    private static Request query(String query) {
        return Request.of("GET", "/v2/x?" + query, Map.of(), new byte[0]);
    }
}
