package dev.prospector.candidate.domain.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding in paths, where a plus is a plus. */
final class PercentEncoding {
    private static final String NOT_UTF_8 = "\uFFFD";

    private PercentEncoding() {}

    /** The text itself when it is badly encoded: an odd link is still a link. */
    static String decoded(String segment) {
        try {
            var decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.contains(NOT_UTF_8) ? segment : decoded;
        } catch (IllegalArgumentException badlyEncoded) {
            return segment;
        }
    }
}
