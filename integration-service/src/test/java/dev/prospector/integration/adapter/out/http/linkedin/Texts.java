package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.Random;
import java.util.TreeMap;

/** Keys of all sorts, most of all of those that could be taken for something else. */
final class Texts {
    private static final String[] NASTY = {
        "&",
        "=",
        "%",
        "%25",
        "+",
        " ",
        "(",
        ")",
        ",",
        ":",
        "'",
        "''",
        "/",
        "?",
        "#",
        "[",
        "]",
        "ü",
        "漢",
        "😀",
        "\n",
        "\"",
        "\\",
        "List(",
        "$params:()"
    };

    private final Random random;

    Texts(Random random) {
        this.random = random;
    }

    ResourceKey key() {
        if (random.nextInt(4) == 0) {
            return ResourceKey.of("k" + text().replace("=", ""));
        }
        var parts = new TreeMap<String, String>();
        for (var number = random.nextInt(4); number >= 0; number--) {
            parts.put("part" + number, text());
        }
        return ResourceKey.of(parts);
    }

    String text() {
        var text = new StringBuilder();
        for (var pieces = random.nextInt(6); pieces > 0; pieces--) {
            text.append(
                    random.nextBoolean()
                            ? NASTY[random.nextInt(NASTY.length)]
                            : Integer.toString(random.nextInt(), 36));
        }
        return text.toString();
    }
}
