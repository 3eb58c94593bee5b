package dev.prospector.kit.data.idempotency;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.access.CurrentUser;

/** Around validation and everything else that a resource method does: once per key, or answered as before. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    @Inject
    Turns turns;

    @Inject
    IdempotentRequest request;

    @Inject
    IdempotentAnswers answers;

    @Inject
    Answering answering;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentUser user;

    @Inject
    TwinPatience patience;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!request.begins()) {
            return call.proceed();
        }
        var twins = List.of(tenant.id(), user.id(), request.key());
        if (!turns.await(twins, patience.most())) {
            throw IdempotentAnswers.underway();
        }
        try {
            return isTransactional(call) ? inOneTransaction(call) : inSteps(call);
        } finally {
            turns.end(twins);
        }
    }

    private static boolean isTransactional(InvocationContext call) {
        return call.getMethod().getAnnotation(Idempotent.class).transactional();
    }

    private Object inOneTransaction(InvocationContext call) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var claimedAt = answers.claim(request);
                var result = call.proceed();
                keepSuccess(result, claimedAt);
                return result;
            });
        } catch (Refusal refused) {
            return refused.result;
        }
    }

    private void keepSuccess(Object result, Instant claimedAt) {
        var answer = answering.answer(result);
        if (!answer.isSuccess()) {
            throw new Refusal(result);
        }
        answers.keep(request, claimedAt, answer);
    }

    private Object inSteps(InvocationContext call) throws Exception {
        var claimedAt = QuarkusTransaction.requiringNew().call(() -> answers.claim(request));
        var isDone = false;
        try {
            var result = call.proceed();
            var answer = answering.answer(result);
            if (answer.isSuccess()) {
                isDone = true;
                QuarkusTransaction.requiringNew().run(() -> answers.keep(request, claimedAt, answer));
            }
            return result;
        } finally {
            if (!isDone) {
                QuarkusTransaction.requiringNew().run(() -> answers.forget(request, claimedAt));
            }
        }
    }

    /** Takes a result that is no success out of its transaction, which is rolled back. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Object result;

        Refusal(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
