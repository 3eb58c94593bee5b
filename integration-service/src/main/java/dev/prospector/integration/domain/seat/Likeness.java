package dev.prospector.integration.domain.seat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a seat and a user of the directory are thought to be the same person's. */
public enum Likeness {
    /** The stronger one. */
    EMAIL,
    NAME;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Case, accents and spaces around do not matter. */
    public static Optional<Likeness> of(SeatHolder holder, DirectoryUser user) {
        if (agree(holder.email(), user.email())) {
            return Optional.of(EMAIL);
        }
        var named = agree(holder.firstName(), user.givenName()) && agree(holder.lastName(), user.familyName());
        return named ? Optional.of(NAME) : Optional.empty();
    }

    /** What nobody says agrees with nothing. */
    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.map(Likeness::folded).equals(other.map(Likeness::folded));
    }

    private static String folded(String text) {
        var apart = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("");
    }
}
