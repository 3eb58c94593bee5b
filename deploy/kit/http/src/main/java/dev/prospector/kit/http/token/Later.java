package dev.prospector.kit.http.token;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Does something after a while, on another thread. */
interface Later {
    Later TIMER = (delay, work) -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
            .execute(work);

    void run(Duration delay, Runnable work);
}
