package dev.prospector.sync.fake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What happens on the way to another service and back. A call goes through unless trouble is ahead: on the way there,
 * so that nothing happens there, or on the way back, when it has happened but nobody hears of it.
 */
public final class Weather {

    private final OneThreadTenants tenants;
    private final Map<String, Runnable> onTheWayThere = new HashMap<>();
    private final Map<String, Runnable> onTheWayBack = new HashMap<>();

    public Weather(OneThreadTenants tenants) {
        this.tenants = tenants;
    }

    /** Once, before the next call of that name arrives. */
    public void before(String call, Runnable trouble) {
        onTheWayThere.put(call, trouble);
    }

    /** Once, after the next call of that name has had its effect. */
    public void after(String call, Runnable trouble) {
        onTheWayBack.put(call, trouble);
    }

    synchronized <T> T during(String call, Supplier<T> effect) {
        if (tenants.isInTransaction()) {
            throw new IllegalStateException("a call inside a transaction");
        }
        meet(onTheWayThere.remove(call));
        T answer = effect.get();
        meet(onTheWayBack.remove(call));
        return answer;
    }

    private static void meet(Runnable trouble) {
        if (trouble != null) {
            trouble.run();
        }
    }
}
