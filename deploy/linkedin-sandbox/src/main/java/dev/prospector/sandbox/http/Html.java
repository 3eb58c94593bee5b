package dev.prospector.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;

/** HTML that nobody's name or address can break out of. */
public final class Html {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private Html() {}

    /** A page whose forms lead nowhere but here. */
    public static Reply page(String content) {
        return page(200, content);
    }

    /** Likewise, with another status. */
    public static Reply page(int status, String content) {
        return page(status, POLICY + "; form-action 'self'", content);
    }

    /** A page whose forms may end at somebody else's address: browsers hold a form's redirects to {@code form-action} too. */
    public static Reply pageLeadingAway(int status, String content) {
        return page(status, POLICY, content);
    }

    private static Reply page(int status, String policy, String content) {
        Map<String, String> headers = Map.of(
                "Content-Type", "text/html; charset=utf-8",
                "Cache-Control", "no-store",
                "Content-Security-Policy", policy);
        return new Reply(status, headers, content.getBytes(UTF_8), Duration.ZERO);
    }

    /** As text, or as an attribute's value in double quotes. */
    public static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
