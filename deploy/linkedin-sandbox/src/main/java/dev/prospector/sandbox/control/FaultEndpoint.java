package dev.prospector.sandbox.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.WireMockDoor;
import dev.prospector.sandbox.linkedin.Fault;
import dev.prospector.sandbox.linkedin.FaultTarget;
import dev.prospector.sandbox.linkedin.Faults;
import dev.prospector.sandbox.linkedin.Symptom;

/**
 * {@code POST /sandbox/faults}: LinkedIn's next calls, or all for some time, go wrong, or its pushes are lost; it takes the place of an
 * earlier fault of the same path, tenant and direction. {@code DELETE}: LinkedIn is well. The journal shows what met a fault.
 */
final class FaultEndpoint {

    private static final String ALL_OF_LINKEDIN = "/";

    private final Faults faults;
    private final Clock clock;

    /**
     * Of status, delayMs, reset, throttle and spoilt there is one, and times or seconds or both.
     *
     * @param path     what the path begins with, of a push the callback's; null for any
     * @param tenant   whose calls or pushes; null for everybody's
     * @param pushes   true for LinkedIn's pushes, which are lost; they know no symptom but reset
     * @param status   an error's
     * @param delayMs  an hour at most; then comes the normal answer
     * @param reset    of the connection
     * @param throttle 429 with so many seconds of Retry-After
     * @param spoilt   id of an element that is shown without its member
     * @param times    so many calls at most; null for no bound
     * @param seconds  so long from now at most; null for no bound
     */
    private record Order(
            String path,
            String tenant,
            boolean pushes,
            Integer status,
            Integer delayMs,
            boolean reset,
            Integer throttle,
            String spoilt,
            Integer times,
            Integer seconds) {

        List<Symptom> symptoms() {
            return Stream.<Symptom>of(
                            status == null ? null : new Symptom.Status(status),
                            delayMs == null ? null : new Symptom.Delay(Duration.ofMillis(delayMs)),
                            reset ? new Symptom.Reset() : null,
                            throttle == null ? null : new Symptom.Throttle(throttle),
                            spoilt == null ? null : new Symptom.Spoilt(spoilt))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    FaultEndpoint(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    Reply put(Request request) {
        faults.put(checked(request.json(Order.class)));
        return Reply.noContent();
    }

    Reply clear(Request request) {
        faults.clear();
        return Reply.noContent();
    }

    private Fault checked(Order order) {
        List<Symptom> symptoms = order.symptoms();
        demand(symptoms.size() == 1, "One of status, delayMs, reset, throttle and spoilt is required.");
        demand(order.status() == null || order.status() >= 400 && order.status() < 600, "status is 400 to 599.");
        demand(!order.pushes() || order.reset(), "A push can be lost (reset), and nothing else.");
        demand(order.times() != null || order.seconds() != null, "times or seconds is required.");
        Stream.of(order.delayMs(), order.throttle(), order.times(), order.seconds())
                .forEach(FaultEndpoint::demandPositive);
        demand(
                order.delayMs() == null || order.delayMs() <= WireMockDoor.LONGEST_DELAY.toMillis(),
                "delayMs is " + WireMockDoor.LONGEST_DELAY.toMillis() + " at most.");
        String path = order.path() == null ? ALL_OF_LINKEDIN : order.path();
        return new Fault(
                new FaultTarget(order.pushes(), order.tenant(), path),
                symptoms.get(0),
                order.times(),
                order.seconds() == null ? null : end(order.seconds()));
    }

    private Instant end(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }

    private static void demandPositive(Integer number) {
        demand(number == null || number > 0, "delayMs, throttle, times and seconds are positive.");
    }

    private static void demand(boolean right, String rule) {
        if (!right) {
            throw Problem.invalid("BAD_FAULT", rule);
        }
    }
}
