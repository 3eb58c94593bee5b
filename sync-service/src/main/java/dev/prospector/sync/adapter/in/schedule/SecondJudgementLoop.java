package dev.prospector.sync.adapter.in.schedule;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.kit.data.work.WorkLoop;
import dev.prospector.sync.application.port.in.NewsTaken;
import dev.prospector.sync.application.port.in.export.LinksTaken;
import dev.prospector.sync.application.port.in.export.SecondJudgements;

/** One thread looks whose exports may be judged again, step by step; the workers do the judging. */
@ApplicationScoped
class SecondJudgementLoop {

    /** For what other replicas were told, and what is due a while later; links of our own are told at once. */
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final SecondJudgements judgements;
    private final Event<NewsTaken> newsTaken;
    private WorkLoop steps;

    SecondJudgementLoop(SecondJudgements judgements, Event<NewsTaken> newsTaken) {
        this.judgements = judgements;
        this.newsTaken = newsTaken;
    }

    void start(@Observes StartupEvent event) {
        steps = WorkLoop.start("second-judgements", IDLE, this::step);
    }

    void nudge(@Observes LinksTaken links) {
        steps.nudge();
    }

    private boolean step() {
        boolean worked = judgements.next();
        if (worked) {
            newsTaken.fire(new NewsTaken());
        }
        return worked;
    }

    void stop(@Observes ShutdownEvent event) {
        steps.close();
    }
}
