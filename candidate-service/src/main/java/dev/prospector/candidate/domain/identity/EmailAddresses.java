package dev.prospector.candidate.domain.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.prospector.candidate.domain.Text;

/**
 * E-mail addresses as keys: trimmed, lower-case, accents composed, otherwise the whole address. Dots and "+tags" stay: what they mean
 * is the mail host's affair.
 */
public final class EmailAddresses {
    public static final int LONGEST = 320;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern AS_USERS_WRITE =
            Pattern.compile("[^\\s\\p{Z}\\p{C}@<>()\\[\\],;:\\\\\"]+@" + LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddresses() {}

    /** Stricter than what exports may bring: {@code Lena <lena@example.org>} and {@code lena@example} are slips of whoever types. */
    public static boolean isWellFormed(String text) {
        return AS_USERS_WRITE.matcher(text).matches();
    }

    public static Optional<String> normalised(String text) {
        return Optional.ofNullable(Text.orNull(text))
                .map(address -> Normalizer.normalize(address.toLowerCase(Locale.ROOT), Normalizer.Form.NFC))
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> ADDRESS.matcher(address).matches());
    }
}
