package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.SealedProfile;

/** Opens the profiles that were sealed before they entered Kafka (architecture.md 3.7). */
public interface Profiles {

    /** @throws UnreadableProfile when it is not this export's, was changed, or its key is gone */
    Profile open(ExportKey export, SealedProfile sealed);
}
