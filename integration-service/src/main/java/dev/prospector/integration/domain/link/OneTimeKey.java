package dev.prospector.integration.domain.link;

/**
 * What travels through a user's browser and opens one door once: the {@code state} of a linking attempt, and the handle that its callback
 * gives out. It cannot be printed, and is stored nowhere: only its {@link Fingerprint} is.
 */
public final class OneTimeKey {
    private final String value;

    /** @param value any text: somebody presents it */
    public OneTimeKey(String value) {
        this.value = value;
    }

    public static OneTimeKey fresh() {
        return new OneTimeKey(RandomText.fresh());
    }

    /** The value itself, for the one address that it is put into. */
    public String reveal() {
        return value;
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
