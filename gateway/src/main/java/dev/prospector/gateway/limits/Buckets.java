package dev.prospector.gateway.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** One bucket for each caller, of which so many are remembered. Not safe for several threads. */
final class Buckets {
    private final LongFunction<TokenBucket> fresh;
    private final Map<String, TokenBucket> byCaller;

    Buckets(int most, LongFunction<TokenBucket> fresh) {
        this.fresh = fresh;
        this.byCaller = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
                return size() > most;
            }
        };
    }

    TokenBucket of(String caller, long now) {
        var bucket = byCaller.computeIfAbsent(caller, name -> fresh.apply(now));
        bucket.refill(now);
        return bucket;
    }

    int size() {
        return byCaller.size();
    }
}
