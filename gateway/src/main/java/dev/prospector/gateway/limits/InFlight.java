package dev.prospector.gateway.limits;

/**
 * Counts requests in work and says when there are too many: then a request is refused before it takes memory. What may be in work
 * shrinks when it takes too long, and grows again with every answer in time.
 */
public final class InFlight {
    private static final double SHRINK = 0.7;
    private static final double GROW = 0.1;

    /** Below that nobody could find out that all is well again. */
    private static final int LEAST = 10;

    private final int most;
    private final int mostForApi;
    private double nowForApi;
    private int count;

    /** Who asks. Only webhooks may use what is reserved. */
    public enum Share {
        API,
        WEBHOOK
    }

    /** @param reserved of the most, for webhooks alone */
    public InFlight(int most, int reserved) {
        this.most = most;
        this.mostForApi = most - reserved;
        this.nowForApi = mostForApi;
    }

    /** Whoever gets true must {@link #leave}. */
    public synchronized boolean enter(Share share) {
        if (count >= (share == Share.WEBHOOK ? most : nowForApi)) {
            return false;
        }
        count++;
        return true;
    }

    public synchronized void leave() {
        count--;
    }

    /** One took too long. */
    public synchronized void tooSlow() {
        nowForApi = Math.max(Math.min(LEAST, mostForApi), nowForApi * SHRINK);
    }

    /** One was answered in time. */
    public synchronized void inTime() {
        nowForApi = Math.min(mostForApi, nowForApi + GROW);
    }
}
