package dev.prospector.testbed;

import java.time.Duration;

/**
 * What is wrong with the connections through a {@link TcpFaultProxy}.
 *
 * @param name for people
 * @param latency each piece is passed on so much later, in both directions
 * @param closing the end of a stream is passed on so much later
 * @param answered so many bytes of the answers are passed on, from now, on each connection; then it ends in order
 * @param holds nothing is passed on until this is over, as if each packet were lost and sent again
 * @param resets open connections are broken at once, and new ones as they come
 * @param refuses nobody listens
 */
public record TcpFault(
        String name,
        Duration latency,
        Duration closing,
        long answered,
        boolean holds,
        boolean resets,
        boolean refuses) {

    private static final long ALL = Long.MAX_VALUE;

    public static final TcpFault NONE = new TcpFault("none", Duration.ZERO, Duration.ZERO, ALL, false, false, false);

    public static TcpFault latency(Duration delay) {
        return new TcpFault("latency of " + delay, delay, Duration.ZERO, ALL, false, false, false);
    }

    public static TcpFault slowClose(Duration delay) {
        return new TcpFault("close after " + delay, Duration.ZERO, delay, ALL, false, false, false);
    }

    public static TcpFault truncatedAnswer(long bytes) {
        return new TcpFault("answer cut off after " + bytes, Duration.ZERO, Duration.ZERO, bytes, false, false, false);
    }

    /** Whoever connects is let in, and hears nothing. */
    public static TcpFault blackHole() {
        return new TcpFault("black hole", Duration.ZERO, Duration.ZERO, ALL, true, false, false);
    }

    public static TcpFault reset() {
        return new TcpFault("reset", Duration.ZERO, Duration.ZERO, ALL, false, true, false);
    }

    /** As if the server's process were gone. */
    public static TcpFault refuse() {
        return new TcpFault("refused", Duration.ZERO, Duration.ZERO, ALL, false, true, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
