package dev.prospector.local.data;

import java.util.concurrent.atomic.AtomicInteger;

import dev.prospector.local.Progress;

/** What a run has done so far, told now and then. Safe for many threads. */
final class Score {

    private static final int TOLD_EVERY = 500;

    private final Progress progress;
    private final AtomicInteger candidates = new AtomicInteger();
    private final AtomicInteger applications = new AtomicInteger();
    private final AtomicInteger moves = new AtomicInteger();
    private final AtomicInteger notes = new AtomicInteger();
    private final AtomicInteger feedback = new AtomicInteger();

    Score(Progress progress) {
        this.progress = progress;
    }

    void entered() {
        candidates.incrementAndGet();
    }

    void moved() {
        moves.incrementAndGet();
    }

    void noted() {
        notes.incrementAndGet();
    }

    void judged() {
        feedback.incrementAndGet();
    }

    void applied() {
        if (applications.incrementAndGet() % TOLD_EVERY == 0) {
            progress.say(toString());
        }
    }

    @Override
    public String toString() {
        return "%,d applications, %,d candidates, %,d moves, %,d notes, %,d times feedback"
                .formatted(applications.get(), candidates.get(), moves.get(), notes.get(), feedback.get());
    }
}
