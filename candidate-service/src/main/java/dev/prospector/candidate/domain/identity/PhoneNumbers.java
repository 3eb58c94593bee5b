package dev.prospector.candidate.domain.identity;

import java.util.Optional;

import dev.prospector.candidate.domain.Text;

/** Phone numbers as keys: a leading plus and the digits. */
final class PhoneNumbers {
    private static final int LONGEST = 40;

    private PhoneNumbers() {}

    static Optional<String> normalised(String text) {
        return Optional.ofNullable(Text.orNull(text))
                .map(number -> (number.startsWith("+") ? "+" : "") + number.replaceAll("[^0-9]", ""))
                .filter(number -> number.length() <= LONGEST)
                .filter(number -> number.chars().anyMatch(Character::isDigit));
    }
}
