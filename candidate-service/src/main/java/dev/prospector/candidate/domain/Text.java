package dev.prospector.candidate.domain;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** What people and other systems write, made fit to keep and to compare. */
public final class Text {
    private Text() {}

    /** Without blanks around it; null where there is nothing else. Halves of characters, which no table can keep, become {@code ?}. */
    public static String orNull(String given) {
        return given == null || given.isBlank() ? null : wellFormed(given.strip());
    }

    /**
     * One line as a user writes it, without blanks around it; null where there is nothing to see. Lengths are counted in UTF-16 units, as
     * clients count them.
     */
    public static String line(String field, String given, int max) {
        if (given == null || given.codePoints().noneMatch(Text::isSeen)) {
            return null;
        }
        return checked(field, given.strip(), max, Text::isUnprintable);
    }

    /** One line that must be there. */
    public static String requiredLine(String field, String given, int max) {
        var line = line(field, given, max);
        if (line == null) {
            throw blank(field);
        }
        return line;
    }

    /** Lines and tabs that must be there, with {@code \n} at every line's end. */
    public static String paragraphs(String field, String given, int max) {
        var text = given == null ? "" : given.replace("\r\n", "\n").strip();
        if (text.codePoints().noneMatch(Text::isSeen)) {
            throw blank(field);
        }
        return checked(field, text, max, c -> isUnprintable(c) && c != '\n' && c != '\t');
    }

    private static String checked(String field, String text, int max, IntPredicate refused) {
        if (text.length() > max) {
            throw new InvalidValue(field, "SIZE", "must have at most " + max + " characters");
        }
        if (text.codePoints().anyMatch(refused)) {
            throw new InvalidValue(field, "CONTROL_CHARACTER", "must not contain control characters");
        }
        return text;
    }

    private static InvalidValue blank(String field) {
        return new InvalidValue(field, "NOT_BLANK", "must not be blank");
    }

    /** What is known stays, only what is missing is filled (product.md 2.9: never overwritten by emptier data). */
    public static String filled(String known, String news) {
        return known == null ? news : known;
    }

    /** Neither a blank nor one of the signs, such as the zero-width space, that only say how others are written. */
    private static boolean isSeen(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
