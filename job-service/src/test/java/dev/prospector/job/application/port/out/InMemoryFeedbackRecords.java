package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

public class InMemoryFeedbackRecords implements FeedbackRecords {
    private static final Comparator<Feedback> OLDEST_FIRST = Comparator.comparing(Feedback::createdAt)
            .thenComparing(feedback -> feedback.id().toString());

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
            ApplicationId application,
            UserId reader,
            boolean withOthers,
            Optional<Feedback.Position> after,
            int atMost) {
        return records.stream()
                .filter(one -> one.applicationId().equals(application))
                .filter(one -> one.author().equals(reader) || withOthers && one.isSubmitted())
                .sorted(OLDEST_FIRST)
                .dropWhile(one -> after.filter(place -> !isBehind(one, place)).isPresent())
                .limit(atMost)
                .toList();
    }

    @Override
    public boolean hasSubmitted(ApplicationId application, UserId author) {
        return records.stream()
                .filter(one -> one.applicationId().equals(application))
                .anyMatch(one -> one.author().equals(author) && one.isSubmitted());
    }

    private static boolean isBehind(Feedback feedback, Feedback.Position place) {
        return feedback.createdAt().isAfter(place.createdAt())
                || feedback.createdAt().equals(place.createdAt())
                        && feedback.id().toString().compareTo(place.id().toString()) > 0;
    }
}
