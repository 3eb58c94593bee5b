package dev.prospector.local;

import java.io.PrintStream;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells a story at the terminal, step by step, and ends it loudly when something is not as it should be. */
final class Teller {

    private final PrintStream out;
    private int step;

    Teller(PrintStream out) {
        this.out = out;
    }

    void say(String title) {
        step++;
        out.printf("%n%d. %s%n", step, title);
    }

    /** @param interesting what of the answer a listener wants to know */
    void show(Answer answer, String interesting) {
        show(answer.method() + " " + answer.address().getPath() + " -> " + answer.status() + "  " + interesting);
    }

    void show(String line) {
        out.println("   " + line);
    }

    void end(String line) {
        out.printf("%n%s%n", line);
    }

    static String demand(String expected, Answer answer, JsonNode actual) {
        return demand(expected, answer, actual.asText());
    }

    /** @throws LaunchFailed with the answer's body, when it is something else */
    static String demand(String expected, Answer answer, Object actual) {
        if (!expected.equals(actual.toString())) {
            throw new LaunchFailed(answer.method() + " " + answer.address() + ": expected " + expected + ", found "
                    + actual + " in\n" + answer.text());
        }
        return expected;
    }
}
