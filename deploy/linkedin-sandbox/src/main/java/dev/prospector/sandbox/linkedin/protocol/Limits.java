package dev.prospector.sandbox.linkedin.protocol;

import java.util.stream.Stream;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;

/** How long a call's head may be (section 0.3 of LinkedIn's contract); more is 414, and goes through the {@link Tunnel}. */
public final class Limits {

    private static final int KB = 1024;
    private static final int ADDRESS = 8 * KB;
    private static final int QUERY = 4 * KB;
    private static final int SEGMENT = 4 * KB;
    private static final int HEAD = 28 * KB;

    private Limits() {}

    public static Request kept(Request request) {
        int address = request.path().length() + request.rawQuery().length() + 1;
        int headers = request.headers().entrySet().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
        boolean longSegment = Stream.of(request.path().split("/")).anyMatch(segment -> segment.length() > SEGMENT);
        if (address > ADDRESS || request.rawQuery().length() > QUERY || longSegment || address + headers > HEAD) {
            throw ApiError.tooLong();
        }
        return request;
    }
}
