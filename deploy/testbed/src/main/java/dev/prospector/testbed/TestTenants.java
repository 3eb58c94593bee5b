package dev.prospector.testbed;

import java.util.UUID;

/** Each test works in a tenant of its own, so that nothing has to be emptied between tests. */
public final class TestTenants {

    private TestTenants() {}

    public static String fresh() {
        return "t-" + UUID.randomUUID().toString().substring(24);
    }
}
