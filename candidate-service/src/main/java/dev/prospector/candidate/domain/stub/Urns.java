package dev.prospector.candidate.domain.stub;

import java.util.regex.Pattern;

import dev.prospector.candidate.domain.InvalidValue;

/** LinkedIn's names of what is not a person: printable ASCII without blanks, which compares byte by byte. */
final class Urns {
    private static final Pattern FORM = Pattern.compile("urn:li:[!-~]{1,248}");

    private Urns() {}

    static void demand(String field, String urn) {
        if (!FORM.matcher(urn).matches()) {
            throw new InvalidValue(field, "MALFORMED", "must be a URN such as urn:li:seat:600123");
        }
    }
}
