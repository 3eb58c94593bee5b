package dev.prospector.kit.data.sealing;

import java.util.List;
import java.util.Random;

/** Where sealed values lie: columns of rows, and events of topics, of tenants; names with the separators among them. */
final class SealingPlaces {
    private static final List<String> COLUMNS = List.of(
            "connections.current_secret",
            "connections.previous_secret",
            "inbox.body",
            "exports.profile",
            "linkedin.exports",
            "linkedin.inmails");
    private static final List<String> TENANTS = List.of("acme", "globex", "acme-2", "Acme");
    private static final String LETTERS = "ab|\\:- é";

    private final Random random;

    SealingPlaces(long seed) {
        random = new Random(seed);
    }

    /** @param column of a table, or a topic */
    record Place(String column, String tenant, String row, String part) {
        String bound() {
            return AssociatedData.of(column, tenant, row, part);
        }
    }

    Place any() {
        return new Place(one(COLUMNS), one(TENANTS), name(), name());
    }

    /** Another one, most often different in one thing alone. */
    Place otherThan(Place place) {
        while (true) {
            var other =
                    switch (random.nextInt(6)) {
                        case 0 -> new Place(one(COLUMNS), place.tenant, place.row, place.part);
                        case 1 -> new Place(place.column, one(TENANTS), place.row, place.part);
                        case 2 -> new Place(place.column, place.tenant, name(), place.part);
                        case 3 -> new Place(place.column, place.tenant, place.row, name());
                        case 4 -> shifted(place);
                        default -> any();
                    };
            if (!other.equals(place)) {
                return other;
            }
        }
    }

    /** The same letters in a row, divided elsewhere. */
    private Place shifted(Place place) {
        var letters = place.row + "|" + place.part;
        var at = random.nextInt(letters.length() + 1);
        return new Place(place.column, place.tenant, letters.substring(0, at), letters.substring(at));
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private String name() {
        var name = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
