package dev.prospector.sync.domain.export;

import dev.prospector.sync.domain.Texts;

/**
 * Where the export ended.
 *
 * @param alreadyInJob whether the application was there before, whatever its state; it stays as it is (product.md 2.4)
 */
public record Landing(String applicationId, boolean alreadyInJob) implements Placement {

    public Landing {
        applicationId = Texts.name("id", Texts.ID_LENGTH, applicationId);
    }
}
