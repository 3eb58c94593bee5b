package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.feedback.FeedbackNotices;
import dev.prospector.job.application.port.out.feedback.FeedbackTrail;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;

/** What others are told of feedback, and what the audit notes: a line for each. */
public class RememberedFeedback {
    private final List<String> told = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();

    /** What was told: the version, and whether it is gone. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** What was noted: what, for whom. */
    public List<String> noted() {
        return List.copyOf(noted);
    }

    public FeedbackNotices notices() {
        return new FeedbackNotices() {
            @Override
            public void changed(Feedback feedback) {
                told.add("version " + feedback.version());
            }

            @Override
            public void deleted(Feedback last) {
                told.add("gone after version " + last.version());
            }
        };
    }

    public FeedbackTrail trail() {
        return new FeedbackTrail() {
            @Override
            public void given(Feedback feedback, CandidateId about, Optional<UserId> onBehalfOf) {
                noted.add("given" + of(onBehalfOf));
            }

            @Override
            public void rewritten(Feedback before, Feedback after, CandidateId about, Optional<UserId> onBehalfOf) {
                noted.add("rewritten" + of(onBehalfOf));
            }

            @Override
            public void deleted(Feedback before, CandidateId about, Optional<UserId> onBehalfOf) {
                noted.add("deleted" + of(onBehalfOf));
            }
        };
    }

    private static String of(Optional<UserId> onBehalfOf) {
        return onBehalfOf.map(user -> " for " + user.value()).orElse("");
    }
}
