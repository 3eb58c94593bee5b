package dev.prospector.kit.http.version;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a conditional header names (RFC 9110, 13.1).
 *
 * @param any for {@code *}
 * @param tags as they are written, weak ones with their {@code W/}
 */
record EntityTags(boolean any, List<String> tags) {
    private static final String WEAK = "W/";
    private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");
    private static final Pattern LIST =
            Pattern.compile("\\s*" + TAG.pattern() + "\\s*(,\\s*" + TAG.pattern() + "\\s*)*+");

    /** Empty where the header is no list of tags. */
    static Optional<EntityTags> read(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new EntityTags(true, List.of()));
        }
        if (!LIST.matcher(header).matches()) {
            return Optional.empty();
        }
        return Optional.of(new EntityTags(
                false, TAG.matcher(header).results().map(found -> found.group()).toList()));
    }

    /** For changes: a weak tag is nobody's. */
    boolean nameStrongly(String tag) {
        return any || tags.contains(tag);
    }

    /** For reading: a weak tag is as good as a strong one. */
    boolean nameWeakly(String tag) {
        return any || tags.stream().map(EntityTags::opaque).anyMatch(opaque(tag)::equals);
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
