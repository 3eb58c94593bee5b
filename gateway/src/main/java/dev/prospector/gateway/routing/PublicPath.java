package dev.prospector.gateway.routing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, in the one spelling that the gateway takes. Whatever another server could read differently is no path here:
 * empty and dot segments, matrix parameters, backslashes, control characters and slashes in percent codes, broken percent codes.
 */
public final class PublicPath {
    /** RFC 3986, pchar, without the semicolon. */
    private static final BitSet PLAIN = characters("-._~!$&'()*+,=:@");

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
            if (!isWellFormed(segment)) {
                return Optional.empty();
            }
            var decoded = decoded(segment);
            if (!isPlain(decoded)) {
                return Optional.empty();
            }
            segments.add(decoded);
        }
        return Optional.of(new PublicPath(raw, List.copyOf(segments)));
    }

    /** By hand: each request pays for it, and a pattern's price is several times as high. */
    private static boolean isWellFormed(String segment) {
        int at = 0;
        while (at < segment.length()) {
            if (PLAIN.get(segment.charAt(at))) {
                at++;
            } else if (segment.charAt(at) == '%' && isHex(segment, at + 1) && isHex(segment, at + 2)) {
                at += 3;
            } else {
                return false;
            }
        }
        return at > 0;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && HexFormat.isHexDigit(text.charAt(at));
    }

    private static BitSet characters(String signs) {
        var all = new BitSet();
        all.set('0', '9' + 1);
        all.set('A', 'Z' + 1);
        all.set('a', 'z' + 1);
        signs.chars().forEach(all::set);
        return all;
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
        for (int i = 0; i < segment.length(); i++) {
            if (isAmbiguous(segment.charAt(i))) {
                return false;
            }
        }
        return !segment.equals(".") && !segment.equals("..");
    }

    private static boolean isAmbiguous(char sign) {
        return sign == '/' || sign == '\\' || sign < ' ' || sign == 0x7f;
    }
}
