package dev.prospector.integration.application.service.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Pushes in the order in which they came, bounded by their number and their bytes. Many put in, one takes out. */
final class PushQueue {
    static final int PLACES = 1_000;
    static final int ROOM = 8 * 1024 * 1024;

    /** Of one group: few enough for a statement that any server takes, whatever their bodies. */
    static final int MOST = 64;

    static final int LARGEST = 1024 * 1024;

    private final BlockingQueue<WaitingPush> queue = new ArrayBlockingQueue<>(PLACES);
    private final Semaphore room = new Semaphore(ROOM);

    /** @return false when there is no place */
    boolean offer(WaitingPush push) {
        if (!room.tryAcquire(push.size())) {
            return false;
        }
        var isIn = queue.offer(push);
        if (!isIn) {
            room.release(push.size());
        }
        return isIn;
    }

    /** All that wait and go together, after at most that time the first; empty when there was none. */
    List<WaitingPush> take(Duration longest) {
        var group = new ArrayList<WaitingPush>();
        try {
            var size = 0;
            var next = queue.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
            while (next != null) {
                size += next.size();
                room.release(next.size());
                group.add(next);
                var follower = queue.peek();
                var goesWithThem = follower != null && group.size() < MOST && size + follower.size() <= LARGEST;
                next = goesWithThem ? queue.poll() : null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return group;
    }

    /** Those that have waited since that time or longer; they keep their places until they are taken. */
    void refuseAllSince(Instant time) {
        queue.forEach(push -> push.refuseIfSince(time));
    }
}
