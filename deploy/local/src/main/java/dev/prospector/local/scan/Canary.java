package dev.prospector.local.scan;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that went into the system and is told from everything else by its randomness.
 *
 * @param what it is, for the report
 * @param value as it went in
 * @param allowed where it may stand in clear
 * @param demanded where it must be found in clear, so that a search that sees nothing there is told from a place that holds nothing
 */
record Canary(String what, byte[] value, Allowance allowed, Set<Area> demanded) {

    static Canary of(String what, String value, Allowance allowed) {
        return new Canary(what, value.getBytes(StandardCharsets.UTF_8), allowed, EnumSet.noneOf(Area.class));
    }

    static Canary control(String what, String value, Area... demanded) {
        return new Canary(what, value.getBytes(StandardCharsets.UTF_8), Allowance.ANYWHERE, Set.of(demanded));
    }

    @Override
    public String toString() {
        return what;
    }
}
