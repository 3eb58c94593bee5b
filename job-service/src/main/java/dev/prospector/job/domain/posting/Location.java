package dev.prospector.job.domain.posting;

import java.util.Locale;
import java.util.Set;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Text;

/** Where a job is. The country is an ISO 3166 alpha-2 code in upper case; everything else may be null. */
public record Location(String city, String region, String country, String postalCode) {
    public static final int NAME_MAX = 200;
    public static final int POSTAL_CODE_MAX = 32;

    private static final int COUNTRY_LENGTH = 2;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Location {
        city = Text.optionalLine("location.city", city, NAME_MAX);
        region = Text.optionalLine("location.region", region, NAME_MAX);
        country = known(Text.line("location.country", country, COUNTRY_LENGTH).toUpperCase(Locale.ROOT));
        postalCode = Text.optionalLine("location.postalCode", postalCode, POSTAL_CODE_MAX);
    }

    private static String known(String country) {
        if (!COUNTRIES.contains(country)) {
            throw new InvalidValue("location.country", "UNKNOWN_COUNTRY", "must be an ISO 3166 alpha-2 country code");
        }
        return country;
    }
}
