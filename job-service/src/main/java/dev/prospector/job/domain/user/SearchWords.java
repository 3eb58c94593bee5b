package dev.prospector.job.domain.user;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which users and jobs are found: lower-case letters and digits without accents, so that {@code Renée} is found by {@code ren}. An
 * e-mail address is several words. In alphabetical order, each once.
 */
public record SearchWords(List<String> values) {
    /** Longer words are cut, on both sides of the comparison. */
    private static final int LONGEST = 64;

    private static final int MOST_ASKED = 10;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    public SearchWords {
        values = List.copyOf(values);
    }

    /** Of all that a user is called; what is null has none. */
    public static SearchWords of(Profile profile) {
        return new SearchWords(words(Stream.of(profile.givenName(), profile.familyName(), profile.emailAddress())));
    }

    /** Of these texts together. */
    public static SearchWords in(String... texts) {
        return new SearchWords(words(Stream.of(texts)));
    }

    /** The beginnings of words that somebody looks for; null asks for nothing. Throws {@link TooManyWords} for more than ten. */
    public static SearchWords asked(String text) {
        var words = words(Stream.of(text));
        if (words.size() > MOST_ASKED) {
            throw new TooManyWords(MOST_ASKED);
        }
        return new SearchWords(words);
    }

    /** The same of a text of any length: more than ten words leave nobody out whom ten of them find. */
    public static SearchWords someOf(String text) {
        return new SearchWords(words(Stream.of(text)).stream().limit(MOST_ASKED).toList());
    }

    private static List<String> words(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(GAP.split(folded(text))))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::cut)
                .distinct()
                .sorted()
                .toList();
    }

    /** Lower-case and without accents, as lists are sorted. */
    static String folded(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    private static String cut(String word) {
        var end = Math.min(word.length(), LONGEST);
        return Character.isHighSurrogate(word.charAt(end - 1)) ? word.substring(0, end - 1) : word.substring(0, end);
    }
}
