package dev.prospector.job.domain;

import java.util.function.IntPredicate;

/**
 * What people and other systems write, made fit to keep: no blanks around it, no characters that no screen shows. Lengths are counted
 * in UTF-16 units, as clients count them. Whatever does not fit is an {@link InvalidValue}.
 */
public final class Text {
    private static final int KEY_MAX = 255;

    private Text() {}

    /** One line that must be there. */
    public static String line(String field, String value, int max) {
        return required(field, optionalLine(field, value, max));
    }

    /** One line, or null where nothing but blanks was given. */
    public static String optionalLine(String field, String value, int max) {
        return value == null || value.isBlank() ? null : checked(field, value.strip(), max, Text::isUnprintable);
    }

    /** Lines and tabs, with {@code \n} at every line's end. */
    public static String paragraphs(String field, String value, int max) {
        var text = value == null ? "" : value.replace("\r\n", "\n").strip();
        return required(field, checked(field, text, max, c -> isUnprintable(c) && c != '\n' && c != '\t'));
    }

    /** Another system's name for something: kept letter by letter, so blanks around it are refused, not removed. */
    public static String key(String field, String value) {
        var key = required(field, value);
        if (!key.equals(key.strip())) {
            throw new InvalidValue(field, "BLANKS_AROUND", "must not begin or end with a blank");
        }
        return checked(field, key, KEY_MAX, Text::isUnprintable);
    }

    /** What another system says, made to fit one line: without what cannot be printed, and cut; null where nothing remains. */
    public static String fitting(String value, int max) {
        if (value == null) {
            return null;
        }
        var printable = value.codePoints()
                .filter(codePoint -> !isUnprintable(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return printable.isEmpty() ? null : cut(printable, max).strip();
    }

    /** Never between the two halves of a character. */
    private static String cut(String value, int max) {
        if (value.length() <= max) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(max - 1)) ? max - 1 : max);
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidValue(field, "NOT_BLANK", "must not be blank");
        }
        return value;
    }

    private static String checked(String field, String value, int max, IntPredicate refused) {
        if (value.length() > max) {
            throw new InvalidValue(field, "SIZE", "must have at most " + max + " characters");
        }
        if (value.codePoints().anyMatch(refused)) {
            throw new InvalidValue(field, "CONTROL_CHARACTER", "must not contain control characters");
        }
        return value;
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
