package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.job.application.port.out.pipeline.ApplicationNotices;
import dev.prospector.job.domain.pipeline.Application;

/** Notes each notice as a line: the version, or that it is gone. */
public class RememberedApplicationNotices implements ApplicationNotices {
    private final List<String> lines = new ArrayList<>();

    /** What was told since the last time. */
    public List<String> taken() {
        var taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    @Override
    public void changed(Application application) {
        lines.add("version " + application.version());
    }

    @Override
    public void deleted(Application last) {
        lines.add("gone after version " + last.version());
    }
}
