package dev.prospector.sandbox.http;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of body fields; what fails is refused with 422. */
public final class Required {

    private static final Pattern PERSON = Pattern.compile("urn:li:person:[A-Za-z0-9_-]{1,100}");

    private static final Pattern ORGANIZATION = Pattern.compile("urn:li:organization:\\d{1,18}");

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Required() {}

    public static String text(String value, String field) {
        if (value == null || value.isBlank()) {
            throw Problem.invalid("REQUIRED", field + " is required.");
        }
        return value;
    }

    public static String person(String value, String field) {
        if (!PERSON.matcher(text(value, field)).matches()) {
            throw Problem.invalid("BAD_PERSON", field + " must be a person URN such as urn:li:person:pQ7x2.");
        }
        return value;
    }

    public static String organization(String value, String field) {
        if (!ORGANIZATION.matcher(text(value, field)).matches()) {
            throw Problem.invalid("BAD_URN", field + " must be an organization URN such as urn:li:organization:4242.");
        }
        return value;
    }

    /** An absolute http or https address. */
    public static String address(String value, String field) {
        try {
            URI address = URI.create(text(value, field));
            if (address.getHost() != null && SCHEMES.contains(address.getScheme())) {
                return value;
            }
        } catch (IllegalArgumentException noAddress) {
            throw badAddress(field);
        }
        throw badAddress(field);
    }

    private static Refusal badAddress(String field) {
        return Problem.invalid("BAD_ADDRESS", field + " must be an absolute http or https address.");
    }
}
