package dev.prospector.candidate.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * E-mail addresses as keys: trimmed and lower-case, otherwise the whole address. Dots and "+tags" stay: what they mean
 * is the mail host's affair.
 */
final class EmailAddresses {
    private static final int LONGEST = 320;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private EmailAddresses() {}

    static Optional<String> normalised(String text) {
        return Optional.ofNullable(Text.orNull(text))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> ADDRESS.matcher(address).matches());
    }
}
