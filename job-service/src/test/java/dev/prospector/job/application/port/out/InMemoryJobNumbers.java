package dev.prospector.job.application.port.out;

import dev.prospector.job.application.port.out.posting.JobNumbers;
import dev.prospector.job.domain.posting.JobNumber;

public class InMemoryJobNumbers implements JobNumbers {
    private long next = JobNumber.FIRST;

    @Override
    public JobNumber next() {
        return new JobNumber(next++);
    }
}
