package dev.prospector.integration.adapter.out.http.activity;

import dev.prospector.integration.adapter.out.http.linkedin.Fields;
import dev.prospector.integration.domain.link.PersonUrn;

/** Whom LinkedIn names: who is not named as a person is refused by the place, and not quoted. */
final class Persons {
    private Persons() {}

    static String required(Fields fields, String name) {
        return checked(fields, name, fields.requiredText(name));
    }

    /** Null when nobody is named. */
    static String optional(Fields fields, String name) {
        var value = fields.text(name);
        return value == null ? null : checked(fields, name, value);
    }

    private static String checked(Fields fields, String name, String value) {
        if (!PersonUrn.isOne(value)) {
            throw fields.unusable(name, "person URN");
        }
        return value;
    }
}
