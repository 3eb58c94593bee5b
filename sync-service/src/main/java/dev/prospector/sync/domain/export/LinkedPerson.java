package dev.prospector.sync.domain.export;

import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.Texts;

/**
 * A LinkedIn person that belongs to a user of the tenant now (product.md 2.2).
 *
 * @param urn as LinkedIn names the exporter of an export
 */
@Personal
public record LinkedPerson(String urn) {

    private static final int URN_LENGTH = 255;

    public LinkedPerson {
        urn = Texts.name("person URN", URN_LENGTH, urn);
    }
}
