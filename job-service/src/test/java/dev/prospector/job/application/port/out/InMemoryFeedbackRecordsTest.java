package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;

class InMemoryFeedbackRecordsTest extends FeedbackRecordsContract {
    private final FeedbackRecords records = new InMemoryFeedbackRecords();

    @Override
    protected FeedbackRecords records() {
        return records;
    }

    @Override
    protected void keep(Job job, ApplicationAdded added) {
        // The memory keeps feedback on anything.
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
