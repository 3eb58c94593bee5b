package dev.prospector.kit.data.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.prospector.kit.http.problem.Problems;

/** Which audit events are asked for: all that is said must hold. Null says nothing; what can never be is a problem 400. */
final class AuditFilter {
    private static final String NAME = "[a-z][a-z0-9-]{0,49}";
    private static final String ID = "[!-~]{1,36}";
    private static final String TEXT = "(?s).{1,255}";
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    AuditFilter record(String type, String id) {
        if (type == null && id != null) {
            throw bad("recordId");
        }
        add("recordType", "record_type = :recordType", type, NAME);
        return add("recordId", "record_id = :recordId", id, TEXT);
    }

    AuditFilter person(String id) {
        return add("person", "person = :person", id, ID);
    }

    AuditFilter actor(String id) {
        return add("actor", "actor = :actor", id, TEXT);
    }

    /** @param to the first moment that is too late */
    AuditFilter between(String from, String to) {
        add("from", "at >= :from", time("from", from));
        return add("to", "at < :to", time("to", to));
    }

    AuditFilter before(long id) {
        return add("before", "id < :before", id);
    }

    String conditions() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private AuditFilter add(String name, String condition, String value, String form) {
        if (value != null && !value.matches(form)) {
            throw bad(name);
        }
        return add(name, condition, value);
    }

    private AuditFilter add(String name, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    private static Instant time(String name, String text) {
        try {
            var time = text == null ? null : Instant.parse(text);
            if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
                throw bad(name);
            }
            return time;
        } catch (DateTimeParseException e) {
            throw bad(name);
        }
    }

    private static RuntimeException bad(String name) {
        return Problems.of(
                400,
                "BAD_FILTER",
                "The parameter " + name
                        + " cannot be used so: times are UTC (2026-01-02T03:04:05Z), recordId goes with recordType.");
    }
}
