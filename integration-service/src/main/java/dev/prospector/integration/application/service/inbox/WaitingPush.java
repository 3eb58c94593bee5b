package dev.prospector.integration.application.service.inbox;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.domain.inbox.Push;

/** A push whose sender waits. The first answer counts. */
final class WaitingPush {
    private final Push push;
    private final Instant since;
    private final CompletableFuture<Boolean> answer = new CompletableFuture<>();

    WaitingPush(Push push, Instant since) {
        this.push = push;
        this.since = since;
    }

    Push push() {
        return push;
    }

    int size() {
        return push.body().length;
    }

    CompletionStage<Boolean> answer() {
        return answer.minimalCompletionStage();
    }

    boolean isAnswered() {
        return answer.isDone();
    }

    void stored(boolean isNew) {
        answer.complete(isNew);
    }

    void refuse() {
        answer.completeExceptionally(new InboxUnavailable());
    }

    /** If it has waited since that time or longer. */
    void refuseIfSince(Instant time) {
        if (!since.isAfter(time)) {
            refuse();
        }
    }

    void fail(RuntimeException mistake) {
        answer.completeExceptionally(mistake);
    }
}
