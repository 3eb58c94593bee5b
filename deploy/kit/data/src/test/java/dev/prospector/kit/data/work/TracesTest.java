package dev.prospector.kit.data.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.DataTest;

@DataTest
class TracesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void work_goes_on_in_the_trace_that_it_came_with() {
        var inside = Traces.in("00-" + TRACE + "-b7ad6b7169203331-01", "step", () -> Traces.current());
        assertEquals(TRACE, inside.split("-")[1]);
        assertNotEquals("b7ad6b7169203331", inside.split("-")[2]);
    }

    @Test
    void log_lines_carry_the_trace_while_the_work_runs() {
        assertEquals(TRACE, Traces.in("00-" + TRACE + "-b7ad6b7169203331-00", "step", () -> MDC.get("traceId")));
        assertNull(MDC.get("traceId"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "00-0-0-00", "00-zz-zz-00"})
    void without_a_readable_one_a_new_trace_begins(String traceparent) {
        var inside = Traces.in(traceparent, "step", Traces::current);
        assertEquals(32, inside.split("-")[1].length());
    }

    @Test
    void log_lines_carry_the_tenant_too_where_it_is_told() {
        Traces.in("acme", null, "step", () -> assertEquals("acme", MDC.get("tenant")));
        assertNull(MDC.get("tenant"));
    }
}
