package dev.prospector.local.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import dev.prospector.local.Answer;
import dev.prospector.local.Sandbox;

/** Recruiters at LinkedIn who work through a plan, several at a time, as fast as they are allowed to. */
public final class Exporters implements AutoCloseable {

    /**
     * @param atOnce how many export at one time
     * @param onceMoreEvery of so many notices LinkedIn pushes one twice
     */
    public record Manner(int atOnce, int onceMoreEvery) {

        static final Manner USUAL = new Manner(6, 20);
    }

    private static final Duration TRICKLE = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Sandbox sandbox;
    private final Ledger ledger;
    private final List<ExportOrder> plan;
    private final Manner manner;
    private final ExecutorService threads;
    private final List<Future<?>> work = new ArrayList<>();
    private final Semaphore allowed = new Semaphore(0);
    private final AtomicInteger everAllowed = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();

    Exporters(Sandbox sandbox, Ledger ledger, List<ExportOrder> plan, Manner manner) {
        this.sandbox = sandbox;
        this.ledger = ledger;
        this.plan = plan;
        this.manner = manner;
        threads = Executors.newFixedThreadPool(manner.atOnce());
        for (int i = 0; i < manner.atOnce(); i++) {
            work.add(threads.submit(this::work));
        }
    }

    public void allow(int more) {
        everAllowed.addAndGet(more);
        allowed.release(more);
    }

    /** Returns when everything that was allowed is sent. */
    public void awaitAllowed() {
        awaitSent(Math.min(everAllowed.get(), plan.size()));
    }

    public void awaitSent(int number) {
        await("exports sent")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    demandNoFailure();
                    return sent.get() >= number;
                });
    }

    /** Allows one now and then, for that time. */
    public void trickle(Duration time) {
        trickle(time, TRICKLE);
    }

    /** @param step from one to the next */
    public void trickle(Duration time, Duration step) {
        Instant end = Instant.now().plus(time);
        await("exports now and then")
                .atMost(time.plus(PATIENCE))
                .pollInterval(step)
                .until(() -> {
                    allow(1);
                    return Instant.now().isAfter(end);
                });
    }

    /** Allows all that is left, and waits for it. */
    public void finish() {
        allow(plan.size() + manner.atOnce());
        awaitSent(plan.size());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void work() {
        while (mayGoOn()) {
            int number = next.getAndIncrement();
            if (number >= plan.size()) {
                return;
            }
            export(plan.get(number), number % manner.onceMoreEvery() == 0);
            sent.incrementAndGet();
        }
    }

    private boolean mayGoOn() {
        try {
            allowed.acquire();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void export(ExportOrder order, boolean twice) {
        sandbox.member(order.member().profile());
        Target target = order.target();
        Answer exported =
                sandbox.export(target.tenant(), order.member().person(), target.jobNumber(), target.exportedBy());
        String request = exported.text("requestId");
        ledger.add(new Ledger.Sent(request, order), isAcknowledged(exported));
        if (twice && isAcknowledged(sandbox.pushAgain(request))) {
            ledger.heardAgain();
        }
    }

    public static boolean isAcknowledged(Answer push) {
        return push.json().path("pushStatus").asInt() / 100 == 2;
    }

    private void demandNoFailure() {
        for (Future<?> each : work) {
            if (each.isDone()) {
                failureOf(each);
            }
        }
    }

    private static void failureOf(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an exporter gave up", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
