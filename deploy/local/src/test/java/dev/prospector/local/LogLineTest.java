package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void a_json_line_says_what_happened_and_why() {
        String json = """
                {"timestamp":"2026-01-02T00:00:00Z","level":"ERROR","message":"Failed to start application","exception":\
                {"exceptionType":"a.B","message":"no start","frames":[],"causedBy":{"exception":\
                {"exceptionType":"c.D","message":"no file","frames":[]}}}}""";
        assertEquals("""
                2026-01-02T00:00:00Z ERROR Failed to start application
                    a.B: no start
                    c.D: no file""", new LogLine(json).readable());
    }

    @Test
    void other_lines_stay_as_they_are() {
        assertEquals("[Note] ready for connections", new LogLine("[Note] ready for connections").readable());
        assertEquals("{cut off", new LogLine("{cut off").readable());
    }
}
