package dev.prospector.gateway.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;

import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.problem.GatewayProblems;

/** The replicas of one service: used in turn, with pooled connections, and with a bound on what all of them have in work. */
final class Upstream {
    private final Supplier<HttpClient> connections;
    private final List<Replica> replicas;
    private final InFlight load;
    private final AtomicInteger turn = new AtomicInteger();

    Upstream(Supplier<HttpClient> connections, List<Replica> replicas, InFlight load) {
        this.connections = connections;
        this.replicas = replicas;
        this.load = load;
    }

    InFlight load() {
        return load;
    }

    /**
     * On an event loop: a connected request that waits for its method, path, headers and body. A replica that cannot be reached is passed over: nothing
     * was sent to it, so this repeats nothing. Fails with 503 {@code SERVICE_UNAVAILABLE} when none is left.
     */
    Future<Line> open() {
        return open(inTurn());
    }

    /** As {@link #open()}, but not to that replica. */
    Future<Line> openAnother(Replica than) {
        return open(inTurn().stream().filter(replica -> replica != than).toList());
    }

    boolean hasAnother() {
        return replicas.size() > 1;
    }

    private Future<Line> open(List<Replica> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            var replica = candidates.get(i);
            if (replica.breaker().allows()) {
                var rest = candidates.subList(i + 1, candidates.size());
                return connections
                        .get()
                        .request(replica.options())
                        .map(request -> new Line(request, replica))
                        .recover(unreachable -> {
                            replica.breaker().failed();
                            return open(rest);
                        });
            }
        }
        return Future.failedFuture(GatewayProblems.serviceUnavailable(secondsClosed()));
    }

    private long secondsClosed() {
        return replicas.stream()
                .mapToLong(replica -> replica.breaker().secondsClosed())
                .min()
                .orElse(1);
    }

    private List<Replica> inTurn() {
        var ordered = new ArrayList<Replica>(replicas.size());
        var first = turn.getAndIncrement();
        for (int i = 0; i < replicas.size(); i++) {
            ordered.add(replicas.get(Math.floorMod(first + i, replicas.size())));
        }
        return ordered;
    }
}
