package dev.prospector.sandbox.control;

import java.time.Clock;
import java.time.Instant;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Fault;
import dev.prospector.sandbox.linkedin.Faults;

/**
 * {@code POST /sandbox/faults}: LinkedIn's next calls, or all for some time, fail; it takes the place of an earlier fault.
 * {@code DELETE}: LinkedIn is well. The journal shows the calls that met a fault.
 */
final class FaultEndpoint {

    private static final String ALL_OF_LINKEDIN = "/";

    private final Faults faults;
    private final Clock clock;

    /**
     * @param retryAfter seconds; for THROTTLED, required there
     * @param path       what the path begins with; null for all of LinkedIn
     * @param calls      so many at most; null for no bound
     * @param seconds    so long from now at most; null for no bound
     */
    private record Order(Fault.Kind fault, Integer retryAfter, String path, Integer calls, Integer seconds) {}

    FaultEndpoint(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    Reply replace(Request request) {
        faults.replace(checked(request.json(Order.class)));
        return Reply.noContent();
    }

    Reply clear(Request request) {
        faults.clear();
        return Reply.noContent();
    }

    private Fault checked(Order order) {
        demand(order.fault() != null, "fault is required: ERROR, THROTTLED or HANG.");
        boolean throttled = order.fault() == Fault.Kind.THROTTLED;
        demand(throttled == (order.retryAfter() != null), "retryAfter goes with THROTTLED, and only with that.");
        demand(order.calls() != null || order.seconds() != null, "calls or seconds is required.");
        demandPositive(order.retryAfter());
        demandPositive(order.calls());
        demandPositive(order.seconds());
        return new Fault(
                order.fault(),
                order.retryAfter(),
                order.path() == null ? ALL_OF_LINKEDIN : order.path(),
                order.calls(),
                order.seconds() == null ? null : end(order.seconds()));
    }

    private Instant end(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }

    private static void demandPositive(Integer number) {
        demand(number == null || number > 0, "retryAfter, calls and seconds are positive.");
    }

    private static void demand(boolean right, String rule) {
        if (!right) {
            throw Problem.invalid("BAD_FAULT", rule);
        }
    }
}
