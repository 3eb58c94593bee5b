package dev.prospector.integration.application.port.out.link;

import dev.prospector.integration.domain.link.PersonUrn;

/** Counts what happens to each person's link in the current tenant; goes on counting when the link is gone. */
public interface LinkVersions {
    /** One more than before. */
    long next(PersonUrn person);
}
