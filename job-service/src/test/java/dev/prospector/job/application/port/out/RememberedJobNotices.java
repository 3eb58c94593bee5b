package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.job.application.port.out.posting.JobNotices;
import dev.prospector.job.domain.posting.JobId;

/** Notes each notice as a line: the version, and whether that is the end. */
public class RememberedJobNotices implements JobNotices {
    private final List<String> lines = new ArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void changed(JobId job, int version) {
        lines.add("changed " + version);
    }

    @Override
    public void deleted(JobId job, int version) {
        lines.add("deleted " + version);
    }
}
