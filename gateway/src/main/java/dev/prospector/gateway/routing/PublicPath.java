package dev.prospector.gateway.routing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request, in the one spelling that the gateway takes. Whatever another server could read differently is no path here:
 * empty and dot segments, matrix parameters, backslashes, control characters and slashes in percent codes, broken percent codes.
 */
public final class PublicPath {
    /**
     * RFC 3986, pchar, without the semicolon. Possessive, so that it runs in a loop: the plain form goes one call deeper with each
     * character, and a long path ends the stack.
     */
    private static final Pattern SEGMENT = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,=:@-]++|%[0-9A-Fa-f]{2})++");

    private static final Pattern AMBIGUOUS = Pattern.compile("[/\\\\\\x00-\\x1f\\x7f]");

    private final List<String> raw;
    private final List<String> segments;

    private PublicPath(List<String> raw, List<String> segments) {
        this.raw = raw;
        this.segments = segments;
    }

    /** @param path as it came, not decoded; empty when it is no path here */
    public static Optional<PublicPath> of(String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        var raw = List.of(path.substring(1).split("/", -1));
        var segments = new ArrayList<String>(raw.size());
        for (var segment : raw) {
            if (!SEGMENT.matcher(segment).matches()) {
                return Optional.empty();
            }
            segments.add(decoded(segment));
        }
        return segments.stream().allMatch(PublicPath::isPlain)
                ? Optional.of(new PublicPath(raw, List.copyOf(segments)))
                : Optional.empty();
    }

    public boolean startsWith(String... names) {
        return segments.size() >= names.length
                && segments.subList(0, names.length).equals(List.of(names));
    }

    /** What comes after so many segments. */
    public PublicPath after(int count) {
        return new PublicPath(raw.subList(count, raw.size()), segments.subList(count, segments.size()));
    }

    /** Decoded. */
    public List<String> segments() {
        return segments;
    }

    /** Not decoded, byte for byte as it came. */
    @Override
    public String toString() {
        return "/" + String.join("/", raw);
    }

    private static String decoded(String segment) {
        return segment.indexOf('%') < 0
                ? segment
                : URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isPlain(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && !AMBIGUOUS.matcher(segment).find();
    }
}
