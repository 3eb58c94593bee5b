package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

import dev.prospector.integration.application.port.in.inbox.ParentPushes;
import dev.prospector.integration.application.port.in.inbox.ParentPushes.Intake;
import dev.prospector.kit.http.problem.Problems;

/** Pushes to the parent application's portal webhook. They are few, so a thread does all of it: the tenant is asked of the database. */
@ApplicationScoped
class ParentDoor {
    private static final Logger LOG = Logger.getLogger(ParentDoor.class);

    private final ParentPushes pushes;

    ParentDoor(ParentPushes pushes) {
        this.pushes = pushes;
    }

    CompletionStage<PushOutcome> take(List<String> signatures, byte[] body, String trace) {
        return CompletableFuture.runAsync(() -> prove(signatures, body), Infrastructure.getDefaultExecutor())
                .thenCompose(proven -> take(body, trace));
    }

    private void prove(List<String> signatures, byte[] body) {
        if (!pushes.isOpen()) {
            throw Problems.notFound("NOT_FOUND", "There is nothing here.");
        }
        pushes.prove(signatures, body);
    }

    private CompletionStage<PushOutcome> take(byte[] body, String trace) {
        var notice = ApplicationPushBody.notice(body);
        return pushes.take(notice, body, trace).thenApply(intake -> {
            if (intake == Intake.NOBODYS) {
                LOG.infof("LinkedIn speaks of %s, which connects no tenant", notice.application());
            }
            return PushOutcome.of(intake);
        });
    }
}
