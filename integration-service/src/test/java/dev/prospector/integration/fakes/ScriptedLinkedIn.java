package dev.prospector.integration.fakes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

import dev.prospector.integration.application.port.out.inbox.LinkedInExports;
import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchFailure;

/** Answers as told, one after another; refuses to be asked inside a transaction. */
public final class ScriptedLinkedIn implements LinkedInExports {
    private final FakeTenants tenants;
    private final Deque<Supplier<ExportedCandidate>> answers = new ArrayDeque<>();
    private boolean away;

    public ScriptedLinkedIn(FakeTenants tenants) {
        this.tenants = tenants;
    }

    public ScriptedLinkedIn answers(ExportedCandidate candidate) {
        answers.add(() -> candidate);
        return this;
    }

    public ScriptedLinkedIn fails(FetchFailure failure) {
        answers.add(() -> {
            throw new NoAnswer(failure);
        });
        return this;
    }

    /** Something else that happens while LinkedIn takes its time. */
    public ScriptedLinkedIn answersAfter(Runnable meanwhile, ExportedCandidate candidate) {
        answers.add(() -> {
            meanwhile.run();
            return candidate;
        });
        return this;
    }

    public void isAway(boolean isAway) {
        away = isAway;
    }

    @Override
    public boolean mayBeAsked() {
        return !away;
    }

    @Override
    public ExportedCandidate fetch(Connection connection, String requestId) {
        if (tenants.isWorking()) {
            throw new IllegalStateException("LinkedIn is asked inside a transaction");
        }
        return answers.remove().get();
    }
}
