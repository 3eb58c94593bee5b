package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.pipeline.ApplicationTrail;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.user.UserId;

/** Notes each entry as a line: what, for whom. */
public class RememberedApplicationTrail implements ApplicationTrail {
    private final List<String> lines = new ArrayList<>();

    /** What was noted since the last time. */
    public List<String> taken() {
        var taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    @Override
    public void added(Application made, Optional<UserId> onBehalfOf) {
        lines.add("added" + of(onBehalfOf));
    }

    @Override
    public void changed(ApplicationChanged change, Optional<UserId> onBehalfOf) {
        lines.add(change.kind() + of(onBehalfOf));
    }

    @Override
    public void deleted(Application before, Optional<UserId> onBehalfOf) {
        lines.add("deleted" + of(onBehalfOf));
    }

    private static String of(Optional<UserId> onBehalfOf) {
        return onBehalfOf.map(user -> " for " + user.value()).orElse("");
    }
}
