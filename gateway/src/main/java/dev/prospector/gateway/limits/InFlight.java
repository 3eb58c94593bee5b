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
    private final int mostForWebhooks;
    private final int mostForApi;
    private double nowForApi;
    private int count;

    /** Who asks. Each may use what is reserved for it and what is reserved for nobody; challenges also what is for webhooks. */
    public enum Share {
        API,
        /** A browser that LinkedIn sent back here. */
        CALLBACK,
        /** A notice of LinkedIn's. */
        WEBHOOK,
        /** LinkedIn's question whether a webhook's address is ours; it waits three seconds (LinkedIn RSC 2.2). */
        CHALLENGE
    }

    /**
     * @param forWebhooks of the most, for webhooks and challenges alone
     * @param forChallenges of the most besides, for challenges alone: notices that wait for a database cannot take these
     */
    public InFlight(int most, int forWebhooks, int forChallenges) {
        this.most = most;
        this.mostForWebhooks = most - forChallenges;
        this.mostForApi = mostForWebhooks - forWebhooks;
        this.nowForApi = mostForApi;
    }

    /** Whoever gets true must {@link #leave}. */
    public synchronized boolean enter(Share share) {
        if (count >= most(share)) {
            return false;
        }
        count++;
        return true;
    }

    private double most(Share share) {
        return switch (share) {
            case API, CALLBACK -> nowForApi;
            case WEBHOOK -> mostForWebhooks;
            case CHALLENGE -> most;
        };
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
