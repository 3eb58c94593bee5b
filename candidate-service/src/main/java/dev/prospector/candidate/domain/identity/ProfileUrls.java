package dev.prospector.candidate.domain.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.prospector.candidate.domain.Text;

/**
 * Profile URLs as keys: host and path, without what changes between two links to one profile: scheme, {@code www.} and country
 * subdomains of LinkedIn, port, query, fragment, slashes at the end, percent-encoding, and at LinkedIn upper and lower case and what
 * follows the vanity name (a language, a sub page).
 */
public final class ProfileUrls {
    /** The most characters that a user may write one with. */
    public static final int WRITTEN_MAX = 2000;

    private static final int LONGEST = 400;
    private static final Pattern URL = Pattern.compile(
            "(?:https?:)?(?://)?(?:[^/?#@]*@)?(?<host>[^/?#:@\\s]+\\.[^/?#:@\\s]+?)\\.?(?::\\d*)?(?<path>/[^?#]*)?(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AS_USERS_WRITE = Pattern.compile(
            "(?:https?://)?[^\\s\\p{Z}\\p{C}/?#@:]+(?::\\d+)?(?:[/?#][^\\s\\p{Z}\\p{C}]*)?", Pattern.CASE_INSENSITIVE);
    private static final String LINKEDIN = "linkedin.com";
    private static final Pattern LINKEDIN_HOST = Pattern.compile("(?:(?:www|m|[a-z]{2})\\.)?linkedin\\.com");

    private ProfileUrls() {}

    /**
     * Stricter than what exports may bring: an address of the web, without blanks, and without the user's name before the host that makes
     * an address lead elsewhere than it seems to.
     */
    public static boolean isWellFormed(String text) {
        return AS_USERS_WRITE.matcher(text).matches();
    }

    /** Empty when the text is no URL or names no profile: that would join everybody. */
    public static Optional<String> normalised(String text) {
        return Optional.ofNullable(Text.orNull(text))
                .map(URL::matcher)
                .filter(Matcher::matches)
                .flatMap(url -> joined(host(url.group("host")), segments(url.group("path"))))
                .filter(key -> key.length() <= LONGEST);
    }

    private static String host(String written) {
        var host = written.toLowerCase(Locale.ROOT);
        if (LINKEDIN_HOST.matcher(host).matches()) {
            return LINKEDIN;
        }
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static List<String> segments(String path) {
        return path == null
                ? List.of()
                : Arrays.stream(path.split("/"))
                        .map(segment -> Normalizer.normalize(PercentEncoding.decoded(segment), Normalizer.Form.NFC))
                        .map(String::strip)
                        .filter(segment -> !segment.isEmpty())
                        .toList();
    }

    private static Optional<String> joined(String host, List<String> path) {
        if (host.equals(LINKEDIN)) {
            return profile(path).map(segments -> (host + "/" + String.join("/", segments)).toLowerCase(Locale.ROOT));
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(host + "/" + String.join("/", path));
    }

    /** {@code /in/vanity} of today and {@code /pub/name/1/2/3} of old; every other page of LinkedIn is many people's. */
    private static Optional<List<String>> profile(List<String> path) {
        if (path.size() < 2) {
            return Optional.empty();
        }
        return switch (path.get(0).toLowerCase(Locale.ROOT)) {
            case "in" -> Optional.of(path.subList(0, 2));
            case "pub" -> Optional.of(path);
            default -> Optional.empty();
        };
    }
}
