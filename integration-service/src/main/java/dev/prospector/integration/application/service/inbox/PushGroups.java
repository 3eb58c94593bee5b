package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.application.port.in.inbox.PushStoring;
import dev.prospector.integration.application.port.out.inbox.Outages;
import dev.prospector.integration.domain.inbox.Push;

/**
 * Pushes that come while others are being stored wait, and are then stored together: a commit costs the same for one row and for sixty
 * (quality.md W5). Each has its own answer, after the commit of its own row. Short outages of the store are sat out: whether LinkedIn
 * sends again is not known.
 */
@ApplicationScoped
class PushGroups implements PushStoring {
    /** For which a push is tried again. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A single attempt may take as long as a statement may. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(6);

    static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

    private final GroupIntake intake;
    private final Outages outages;
    private final Clock clock;
    private final Consumer<Duration> sleep;
    private final PushQueue queue = new PushQueue();
    private volatile List<WaitingPush> underway = List.of();

    @Inject
    PushGroups(GroupIntake intake, Outages outages, Clock clock) {
        this(intake, outages, clock, PushGroups::sleep);
    }

    PushGroups(GroupIntake intake, Outages outages, Clock clock, Consumer<Duration> sleep) {
        this.intake = intake;
        this.outages = outages;
        this.clock = clock;
        this.sleep = sleep;
    }

    /**
     * @return whether it is new
     * @throws InboxUnavailable when there is no place to wait
     */
    CompletionStage<Boolean> add(Push push) {
        var waiting = new WaitingPush(push, clock.instant());
        if (!queue.offer(waiting)) {
            throw new InboxUnavailable();
        }
        return waiting.answer();
    }

    @Override
    public void storeNext(Duration longest) {
        var group = queue.take(longest);
        underway = group;
        try {
            store(group);
        } finally {
            group.forEach(WaitingPush::refuse); // who has no answer by now is to send again
            underway = List.of();
        }
    }

    @Override
    public void refuseLate() {
        refuse(underway, LONGEST_WAIT);
        queue.refuseAllSince(clock.instant().minus(LONGEST_WAIT));
    }

    private void store(List<WaitingPush> group) {
        var pause = FIRST_PAUSE;
        for (var left = unanswered(group); !left.isEmpty(); left = unanswered(group)) {
            try {
                storeTogether(left);
            } catch (RuntimeException e) { // whatever it is: the port tells which of them pass by themselves
                if (outages.caused(e)) {
                    sleep.accept(pause);
                    pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                    refuse(left, PATIENCE);
                } else {
                    storeApart(left, e);
                }
            }
        }
    }

    private static List<WaitingPush> unanswered(List<WaitingPush> group) {
        return group.stream().filter(push -> !push.isAnswered()).toList();
    }

    private void refuse(List<WaitingPush> group, Duration waited) {
        var since = clock.instant().minus(waited);
        group.forEach(push -> push.refuseIfSince(since));
    }

    private void storeTogether(List<WaitingPush> group) {
        var isNew = intake.receive(group.stream().map(WaitingPush::push).toList());
        IntStream.range(0, group.size()).forEach(i -> group.get(i).stored(isNew.get(i)));
    }

    /** One that cannot be stored fails alone. */
    private void storeApart(List<WaitingPush> group, RuntimeException mistake) {
        if (group.size() == 1) {
            group.get(0).fail(mistake);
        } else {
            group.forEach(push -> store(List.of(push)));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InboxUnavailable();
        }
    }
}
