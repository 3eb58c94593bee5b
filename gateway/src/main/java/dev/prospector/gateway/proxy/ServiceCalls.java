package dev.prospector.gateway.proxy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;

import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.routing.Service;

/** The gateway's own calls, for the parts of composed screens: blocking, on the same connections as what passes through. */
@ApplicationScoped
public class ServiceCalls {
    private static final List<String> KEPT_HEADERS =
            List.of("Content-Type", "ETag", "Location", "Retry-After", "WWW-Authenticate", "Idempotent-Replayed");

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final long timeout;
    private final long optionalTimeout;

    ServiceCalls(Vertx vertx, Upstreams upstreams, ProxyConfig config) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.timeout = config.partTimeout().toMillis();
        this.optionalTimeout = config.optionalPartTimeout().toMillis();
    }

    /** Whether a screen can do without a part (architecture.md 2): so long it is waited for. */
    public enum Need {
        MANDATORY,
        OPTIONAL
    }

    /** @param path with its query, encoded. @param body empty for none */
    public record Call(String method, String path, Map<String, String> headers, byte[] body) {}

    /** Whatever the service said, errors too, with those headers that a client needs to understand it. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {
        public boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /**
     * @throws HttpProblem 503 when the service cannot be reached or has too much in work, 502 when it breaks off, 504 when the time for a part is over
     */
    public Answer one(Service service, Call call) {
        return await(start(upstreams.of(service), call, timeout));
    }

    /**
     * As {@link #one}, for a part that a screen can do without: makes all calls at once and waits for all of them. The answers come in the
     * order of the calls.
     */
    public List<Answer> allOptional(Service service, List<Call> calls) {
        var running = calls.stream()
                .map(call -> start(upstreams.of(service), call, optionalTimeout))
                .toList();
        return await(Future.all(running).map(done -> done.<Answer>list()));
    }

    /** @param service whom the call is for */
    public record Addressed(Service service, Call call, Need need) {
        private Future<Answer> startBy(ServiceCalls calls) {
            var within = need == Need.OPTIONAL ? calls.optionalTimeout : calls.timeout;
            return calls.start(calls.upstreams.of(service), call, within);
        }
    }

    /** What came of one of several calls: an answer, or else why there is none. */
    public record Outcome(Answer answer, HttpProblem failure) {}

    /** Makes all calls at once, each with its own deadline; each has an outcome of its own, in the order of the calls. */
    public List<Outcome> each(List<Addressed> calls) {
        return begin(calls).outcomes();
    }

    /** As {@link #each}, for whoever has something else to do until they are answered. */
    public Underway begin(List<Addressed> calls) {
        return new Underway(calls.stream().map(one -> one.startBy(this)).toList());
    }

    /** Calls that are being answered. */
    public final class Underway {
        private final List<Future<Answer>> running;

        private Underway(List<Future<Answer>> running) {
            this.running = running;
        }

        /** Waits until each is answered or too late, in the order of the calls. */
        public List<Outcome> outcomes() {
            try {
                await(Future.join(running).otherwiseEmpty());
            } catch (HttpProblem late) {
                // Whoever is not done by now is too late; the others have answered.
            }
            return running.stream().map(ServiceCalls::outcome).toList();
        }
    }

    private static Outcome outcome(Future<Answer> call) {
        if (!call.isComplete()) {
            return new Outcome(null, GatewayProblems.serviceTimeout());
        }
        return call.succeeded() ? new Outcome(call.result(), null) : new Outcome(null, problem(call.cause()));
    }

    /**
     * On the request's event loop: connections belong to it. Whoever does not wait any longer leaves the call to its end: an answer that is
     * merely late must not look like a broken replica.
     *
     * @param within milliseconds
     */
    private Future<Answer> start(Upstream upstream, Call call, long within) {
        var answer = Promise.<Answer>promise();
        vertx.getOrCreateContext().runOnContext(there -> ask(upstream, call)
                .timeout(within, TimeUnit.MILLISECONDS)
                .onComplete(answer));
        return answer.future();
    }

    private Future<Answer> ask(Upstream upstream, Call call) {
        if (!upstream.load().enter(InFlight.Share.API)) {
            return Future.failedFuture(GatewayProblems.overloaded());
        }
        return upstream.open()
                .compose(line -> send(line, call).recover(failure -> sendOnceMore(upstream, line, call, failure)))
                .onSuccess(head -> upstream.load().inTime())
                .compose(ServiceCalls::read)
                .onFailure(failure -> noteSlowness(upstream, failure))
                .onComplete(end -> upstream.load().leave());
    }

    private Future<HttpClientResponse> send(Line line, Call call) {
        var request = line.request();
        request.setMethod(HttpMethod.valueOf(call.method)).setURI(call.path);
        request.headers().addAll(call.headers);
        // Nobody waits longer for any part, so the connection must not be held longer either.
        request.idleTimeout(timeout);
        var answer = call.body.length == 0 ? request.send() : request.send(Buffer.buffer(call.body));
        return answer.onSuccess(head -> line.answered()).onFailure(failure -> line.broke());
    }

    /** Only what reads, only elsewhere, and not when the time is over anyway. */
    private Future<HttpClientResponse> sendOnceMore(Upstream upstream, Line broken, Call call, Throwable failure) {
        return call.method.equals("GET") && upstream.hasAnother() && !(failure instanceof TimeoutException)
                ? upstream.openAnother(broken.replica()).compose(line -> send(line, call))
                : Future.failedFuture(failure);
    }

    private static void noteSlowness(Upstream upstream, Throwable failure) {
        if (failure instanceof TimeoutException) {
            upstream.load().tooSlow();
        }
    }

    private static Future<Answer> read(HttpClientResponse response) {
        var headers = KEPT_HEADERS.stream()
                .flatMap(name -> Stream.ofNullable(response.getHeader(name)).map(value -> Map.entry(name, value)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return response.body().map(body -> new Answer(response.statusCode(), headers, body.getBytes()));
    }

    private <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(timeout, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw GatewayProblems.serviceTimeout();
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GatewayProblems.overloaded();
        }
    }

    private static HttpProblem problem(Throwable failure) {
        if (failure instanceof HttpProblem known) {
            return known;
        }
        return failure instanceof TimeoutException ? GatewayProblems.serviceTimeout() : GatewayProblems.serviceFailed();
    }
}
