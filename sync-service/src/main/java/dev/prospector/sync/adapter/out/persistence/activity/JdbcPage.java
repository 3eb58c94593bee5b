package dev.prospector.sync.adapter.out.persistence.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.sync.application.port.out.activity.Place;

/** Where a page of what was told of a person begins, newest first. */
record JdbcPage(String person, Optional<Place> after, int atMost) {

    /** The first part is implied by the second: it lets the database begin in the index. */
    String condition(String at, String urn, String contract) {
        return after.isEmpty()
                ? ""
                : "and %1$s <= :at and (%1$s < :at or %2$s < :urn or %2$s = :urn and %3$s < :contract)"
                        .formatted(at, urn, contract);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(Map.of("person", person, "atMost", atMost));
        after.ifPresent(place -> {
            parameters.put("at", place.at());
            parameters.put("urn", place.urn());
            parameters.put("contract", place.contract());
        });
        return parameters;
    }
}
