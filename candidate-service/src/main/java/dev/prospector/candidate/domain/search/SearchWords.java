package dev.prospector.candidate.domain.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.person.PersonName;

/**
 * The words of a name or of a search text, folded so that {@code Łukasz Gößling} is found by {@code lukasz goss}: lower-case, without
 * accents, letters and digits only. Whole e-mail addresses count as one word, as they are; what stands before the at sign has words too.
 */
@Personal
public record SearchWords(Set<String> values) {
    /** Longer words are cut: nobody types more, and the index has a limit. */
    private static final int LONGEST = 64;

    /** Each asked word costs a look-up of its own. */
    private static final int MOST_ASKED = 10;

    private static final String AT = "@";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart into a base and an accent. */
    private static final Map<String, String> WHOLE_LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    public SearchWords {
        values = Set.copyOf(values);
    }

    /** The words of all texts, each once; null texts have none. */
    public static SearchWords of(String... texts) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(SearchWords::split)
                .forEach(words::add);
        return new SearchWords(words);
    }

    /** By which a person of these names and with these e-mail addresses is found. */
    public static SearchWords of(Collection<PersonName> names, Collection<String> emailAddresses) {
        Set<String> words = new TreeSet<>();
        names.forEach(name -> words.addAll(of(name.first(), name.last()).values));
        emailAddresses.forEach(address -> {
            words.addAll(of(address.split(AT, 2)[0]).values);
            words.add(address(address));
        });
        return new SearchWords(words);
    }

    /**
     * The words that someone looks for; one with an at sign is the beginning of an e-mail address. None of them begins another one: whoever
     * has that one has both.
     *
     * @throws TooManyWords for more than ten
     */
    public static SearchWords asked(String text) {
        Set<String> words = new TreeSet<>();
        BLANKS.splitAsStream(text)
                .flatMap(word -> isAddress(word) ? Stream.of(address(word)) : split(word))
                .forEach(words::add);
        if (words.size() > MOST_ASKED) {
            throw new TooManyWords(MOST_ASKED);
        }
        return new SearchWords(words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .collect(Collectors.toSet()));
    }

    /** Whether the word is an e-mail address, or the beginning of one. */
    public static boolean isAddress(String word) {
        return word.contains(AT);
    }

    private static String address(String text) {
        return cut(Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static Stream<String> split(String text) {
        return BETWEEN_WORDS
                .splitAsStream(folded(text))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::cut);
    }

    private static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT);
        for (var letter : WHOLE_LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return MARKS.matcher(lower).replaceAll("");
    }

    private static String cut(String word) {
        var points = Math.min(LONGEST, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, points));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "SearchWords";
    }
}
