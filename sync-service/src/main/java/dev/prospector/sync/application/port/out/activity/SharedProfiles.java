package dev.prospector.sync.application.port.out.activity;

import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.activity.Stub;

/** Opens the profiles that members have shared. One opens for its own stub of its own tenant only. */
public interface SharedProfiles {

    /** @throws UnreadableText when it was changed, belongs elsewhere, or its key is gone */
    Profile open(Stub stub);
}
