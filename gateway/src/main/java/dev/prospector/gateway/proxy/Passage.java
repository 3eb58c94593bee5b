package dev.prospector.gateway.proxy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.problem.UnreadBody;

/** One request on its way to a service and the answer on its way back. Lives on the request's event loop. */
final class Passage {
    private final RoutingContext ctx;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final Terms terms;
    private final ProblemAnswers problems;
    private final LimitedBody body;
    private HttpClientRequest onward;
    private boolean answering;
    private boolean over;

    /**
     * @param path at the service, not decoded
     * @param prefix what stands before the service's paths on the public port
     * @param bodyLimit bytes
     * @param timeout milliseconds for the whole passage
     * @param withheld further headers of the client that the service does not get
     */
    record Terms(String path, String prefix, long bodyLimit, long timeout, Set<String> withheld) {}

    Passage(RoutingContext ctx, Upstream upstream, Terms terms, ProblemAnswers problems) {
        this.ctx = ctx;
        this.request = ctx.request();
        this.upstream = upstream;
        this.terms = terms;
        this.problems = problems;
        this.body = new LimitedBody(request, terms.bodyLimit);
    }

    void start() {
        if (!isWellFormed()) {
            fail(GatewayProblems.malformedRequest());
        } else if (announcedLength() > terms.bodyLimit) {
            fail(GatewayProblems.tooLarge(terms.bodyLimit));
        } else {
            pass();
        }
    }

    private void pass() {
        var deadline = ctx.vertx().setTimer(terms.timeout, late -> fail(GatewayProblems.serviceTimeout()));
        ctx.addEndHandler(end -> {
            ctx.vertx().cancelTimer(deadline);
            over = true;
            if (end.failed() || !request.isEnded()) {
                // Nobody waits for the service any more, or it did not wait for the whole request.
                giveUp();
                UnreadBody.discard(ctx);
            }
        });
        upstream.open()
                .recover(unreachable -> Future.failedFuture(GatewayProblems.serviceUnavailable()))
                .compose(this::send)
                .compose(this::answer)
                .onFailure(this::fail);
    }

    private Future<ProxyResponse> send(HttpClientRequest connected) {
        onward = connected;
        // Failures come by the futures; without a handler of its own, the client logs each as an error.
        connected.exceptionHandler(failure -> {});
        if (over) {
            giveUp();
            return Future.failedFuture("the client has its answer or is gone");
        }
        var passed = ProxyRequest.reverseProxy(request);
        passed.setURI(request.query() == null ? terms.path : terms.path + "?" + request.query());
        passed.setBody(Body.body(body, announcedLength()));
        HeaderRules.cleanRequest(passed.headers());
        terms.withheld.forEach(passed.headers()::remove);
        return passed.send(connected);
    }

    /** Written by hand: the library's own way resets a broken answer in a way that the platform never hears of. */
    private Future<Void> answer(ProxyResponse answer) {
        answering = true;
        HeaderRules.cleanAnswer(answer.headers());
        // Ours is set already, and the service's can only be the same.
        answer.headers().remove("X-Request-Id");
        var out = ctx.response().setStatusCode(answer.getStatusCode()).setStatusMessage(answer.getStatusMessage());
        out.headers().addAll(answer.headers());
        publicLocation(answer.headers().get("Location")).ifPresent(location -> out.putHeader("Location", location));
        out.setChunked(!answer.headers().contains("Content-Length"));
        return answer.getBody().stream().pipe().endOnFailure(false).to(out);
    }

    /** A service knows neither the public address nor the prefix; a path alone is as good (RFC 9110, 10.2.2). */
    private Optional<String> publicLocation(String location) {
        var here = onward.absoluteURI();
        var origin = here.substring(0, here.length() - onward.getURI().length());
        return Optional.ofNullable(location)
                .map(place -> place.startsWith(origin + "/") ? place.substring(origin.length()) : place)
                .filter(place -> place.startsWith("/") && !place.startsWith("//"))
                .map(place -> terms.prefix + place);
    }

    private void fail(Throwable failure) {
        if (over) {
            return;
        }
        giveUp();
        if (answering) {
            // Part of the service's answer may be out: only a cut connection tells the client that it is not whole.
            request.connection().close();
        } else {
            problems.send(ctx, problem(failure));
        }
    }

    private HttpProblem problem(Throwable failure) {
        if (body.isTooLarge()) {
            return GatewayProblems.tooLarge(terms.bodyLimit);
        }
        return failure instanceof HttpProblem known ? known : GatewayProblems.serviceFailed();
    }

    /** Ends the request to the service if it still runs: its connection cannot be used again. */
    private void giveUp() {
        over = true;
        if (onward != null) {
            onward.reset();
        }
    }

    private boolean isWellFormed() {
        var encodings = request.headers().getAll("Transfer-Encoding");
        return encodings.isEmpty() || encodings.equals(List.of("chunked"));
    }

    private long announcedLength() {
        var length = request.getHeader("Content-Length");
        return length == null ? -1 : Long.parseLong(length);
    }
}
