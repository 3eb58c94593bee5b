package dev.prospector.sandbox.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;

import dev.prospector.sandbox.http.Reply;

/** HTML that nobody's name or address can break out of. */
final class Html {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type",
            "text/html; charset=utf-8",
            "Cache-Control",
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");

    private Html() {}

    static Reply page(String content) {
        return new Reply(200, HEADERS, content.getBytes(UTF_8), Duration.ZERO);
    }

    /** As text, or as an attribute's value in double quotes. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
