package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

import dev.prospector.integration.application.port.in.inbox.PushIntake;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.http.problem.Problems;

/**
 * Where pushes go in, on the event loop: a signature is checked, the push gets its place, and its sender the answer when it is stored. What
 * is taken never sees the REST layer, which would cost more than all that (quality.md W5); what is refused goes on to
 * {@link LinkedInWebhook} or {@link ParentWebhook}, where refusals become problems.
 */
@ApplicationScoped
class PushDoor {
    private static final String SIGNATURE = "X-LI-Signature";
    private static final String REFUSAL = PushDoor.class.getName();

    /** A larger body than any that LinkedIn really sends is checked by a thread: challenges must not stand behind it. */
    private static final int CHECKED_AT_ONCE = 16 * 1024;

    private static final int OK = 200;

    private final PushIntake pushes;
    private final ParentDoor parent;
    private final WebhookMeters meters;

    PushDoor(PushIntake pushes, ParentDoor parent, WebhookMeters meters) {
        this.pushes = pushes;
        this.parent = parent;
        this.meters = meters;
    }

    void enter(RoutingContext exchange, String hookId, byte[] body) {
        var loop = Vertx.currentContext();
        meters.push(() -> take(exchange, hookId, body, Traces.current()))
                .thenApply(PushDoor::acknowledgement)
                .whenComplete((status, refusal) -> loop.runOnContext(now -> answer(exchange, status, refusal)));
    }

    /** Why a push was not taken. */
    static RuntimeException refusalOf(RoutingContext exchange) {
        Throwable refusal = exchange.get(REFUSAL, Problems.notFound("NOT_FOUND", "There is nothing here."));
        var reason = refusal instanceof CompletionException ? refusal.getCause() : refusal;
        return reason instanceof RuntimeException known ? known : new IllegalStateException(reason);
    }

    /** Within a stage, so that whatever fails is answered. */
    private CompletionStage<PushOutcome> take(RoutingContext exchange, String hookId, byte[] body, String trace) {
        if (hookId.equals(ParentWebhook.NAME)) {
            return parent.take(signatures(exchange), body, trace);
        }
        return CompletableFuture.completedStage(exchange)
                .thenCompose(open -> tenant(open, hookId, body))
                .thenCompose(tenant -> pushes.take(tenant, PushBody.notice(body), body, trace))
                .thenApply(PushOutcome::taken);
    }

    private static List<String> signatures(RoutingContext exchange) {
        return exchange.request().headers().getAll(SIGNATURE);
    }

    private CompletionStage<String> tenant(RoutingContext exchange, String hookId, byte[] body) {
        var signatures = signatures(exchange);
        if (body.length > CHECKED_AT_ONCE) {
            return onThread(() -> pushes.examine(hookId, signatures, body).tenantAfterLookingAgain());
        }
        var claim = pushes.examine(hookId, signatures, body);
        return claim.tenant()
                .<CompletionStage<String>>map(CompletableFuture::completedStage)
                .orElseGet(() -> onThread(claim::tenantAfterLookingAgain));
    }

    private static CompletionStage<String> onThread(Supplier<String> waiting) {
        return CompletableFuture.supplyAsync(waiting, Infrastructure.getDefaultExecutor());
    }

    /** @param taken whatever became of it, LinkedIn need not send it again */
    private static int acknowledgement(PushOutcome taken) {
        return OK;
    }

    private static void answer(RoutingContext exchange, Integer status, Throwable refusal) {
        if (refusal == null) {
            exchange.response().setStatusCode(status).end();
        } else {
            exchange.put(REFUSAL, refusal).next();
        }
    }
}
