package dev.prospector.sandbox.linkedin.finder;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;

/** What a finder is asked; what is missing or makes no sense is refused with 400. */
public final class Query {

    private final String encoded;
    private final Parameters parameters;

    private Query(Request request) {
        encoded = request.rawQuery();
        parameters = request.query();
    }

    /** @param finder what {@code q} must say */
    public static Query of(Request request, String finder) {
        Query query = new Query(request);
        query.demand("q", finder);
        return query;
    }

    public void demand(String name, String value) {
        if (!required(name).equals(value)) {
            throw ApiError.badParameter("The only " + name + " is " + value);
        }
    }

    boolean has(String name) {
        return parameters.value(name).isPresent();
    }

    public String required(String name) {
        return parameters.value(name).orElseThrow(() -> missing(name));
    }

    /** Every value of a parameter that may be repeated. */
    public Set<String> all(String name) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && Parameters.decode(pair[0]).equals(name))
                .map(pair -> Parameters.decode(pair[1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Epoch milliseconds. */
    public Optional<Instant> time(String name) {
        return parameters.value(name).map(value -> Instant.ofEpochMilli(number(name, value)));
    }

    public Instant requiredTime(String name) {
        return time(name).orElseThrow(() -> missing(name));
    }

    int number(String name) {
        long number = number(name, required(name));
        if (number > Integer.MAX_VALUE) {
            throw notANumber(name);
        }
        return (int) number;
    }

    private static long number(String name, String value) {
        try {
            long number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException word) {
            throw notANumber(name);
        }
        throw notANumber(name);
    }

    private static Refusal missing(String name) {
        return ApiError.badParameter("Query parameter " + name + " is required");
    }

    private static Refusal notANumber(String name) {
        return ApiError.badParameter("Query parameter " + name + " is no number");
    }
}
