package dev.prospector.gateway.proxy;

import io.vertx.core.http.HttpClientRequest;

/** A connected request to one replica. How it ends is told to the replica's breaker once, by whoever tells first. */
final class Line {
    private final HttpClientRequest request;
    private final Replica replica;
    private boolean told;

    Line(HttpClientRequest request, Replica replica) {
        this.request = request;
        this.replica = replica;
        // Failures come by the futures; without a handler of its own, the client logs each as an error.
        request.exceptionHandler(failure -> {});
    }

    HttpClientRequest request() {
        return request;
    }

    Replica replica() {
        return replica;
    }

    /** The head of an answer came. */
    void answered() {
        tell(replica.breaker()::answered);
    }

    void broke() {
        tell(replica.breaker()::failed);
    }

    /** Ends the request if it still runs: its connection cannot be used again. */
    void hangUp() {
        tell(replica.breaker()::leftAlone);
        request.reset();
    }

    private synchronized void tell(Runnable breaker) {
        if (!told) {
            told = true;
            breaker.run();
        }
    }
}
