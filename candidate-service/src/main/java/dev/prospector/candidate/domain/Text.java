package dev.prospector.candidate.domain;

import java.nio.charset.StandardCharsets;

/** What other systems write, made fit to keep and to compare. */
final class Text {
    private Text() {}

    /** Without blanks around it; null where there is nothing else. Halves of characters, which no table can keep, become {@code ?}. */
    static String orNull(String given) {
        return given == null || given.isBlank() ? null : wellFormed(given.strip());
    }

    /** What is known stays, only what is missing is filled (product.md 2.9: never overwritten by emptier data). */
    static String filled(String known, String news) {
        return known == null ? news : known;
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
