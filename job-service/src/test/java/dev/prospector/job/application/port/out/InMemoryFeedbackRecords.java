package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

public class InMemoryFeedbackRecords implements FeedbackRecords {
    private final List<Feedback> records = new ArrayList<>();

    @Override
    public void add(Feedback feedback) {
        records.add(feedback);
    }

    @Override
    public Optional<Feedback> find(ApplicationId application, FeedbackId id) {
        return records.stream()
                .filter(one ->
                        one.applicationId().equals(application) && one.id().equals(id))
                .findFirst();
    }

    @Override
    public void save(Feedback feedback) {
        records.replaceAll(there -> there.id().equals(feedback.id()) ? feedback : there);
    }

    @Override
    public void remove(Feedback feedback) {
        records.removeIf(there -> there.id().equals(feedback.id()));
    }

    @Override
    public List<Feedback> of(
            ApplicationId application, UserId reader, boolean withOthers, Optional<Position> after, int atMost) {
        return records.stream()
                .filter(one -> one.applicationId().equals(application))
                .filter(one -> one.author().equals(reader) || withOthers && one.isSubmitted())
                .sorted(Comparator.comparing(Feedback::position, OldestFirst.ORDER))
                .filter(one -> OldestFirst.isBehind(one.position(), after))
                .limit(atMost)
                .toList();
    }

    @Override
    public boolean hasSubmitted(ApplicationId application, UserId author) {
        return records.stream()
                .filter(one -> one.applicationId().equals(application))
                .anyMatch(one -> one.author().equals(author) && one.isSubmitted());
    }
}
