package dev.prospector.sync.domain.activity;

import java.time.Instant;
import java.util.regex.Pattern;

/** What can be kept of what LinkedIn tells: names in printable ASCII without blanks, which compare byte by byte, and times of our age. */
public final class Urns {

    private static final Pattern FORM = Pattern.compile("urn:li:[!-~]{1,248}");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Urns() {}

    public static boolean isUrn(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    static String urn(String what, String text) {
        if (!isUrn(text)) {
            throw new IllegalArgumentException("not a URN of a " + what);
        }
        return text;
    }

    static String urnOrNull(String what, String text) {
        return text == null ? null : urn(what, text);
    }

    static Instant time(String what, Instant at) {
        if (at == null || at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
            throw new IllegalArgumentException("not a time of a " + what);
        }
        return at;
    }
}
