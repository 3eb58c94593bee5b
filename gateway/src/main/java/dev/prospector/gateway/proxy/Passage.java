package dev.prospector.gateway.proxy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.problem.UnreadBody;
import dev.prospector.gateway.trace.TraceHeaders;

/** One request on its way to a service and the answer on its way back. Lives on the request's event loop. */
final class Passage {
    /** The one answer without a body that the library would send in chunks. */
    private static final int NOT_MODIFIED = 304;

    private final RoutingContext ctx;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final Terms terms;
    private final ProblemAnswers problems;
    private final LimitedBody body;
    private final boolean bodiless;
    private Line line;
    private ProxyResponse answer;
    private boolean over;

    /**
     * @param path at the service, not decoded
     * @param prefix what stands before the service's paths on the public port
     * @param bodyLimit bytes
     * @param timeout milliseconds for the whole passage
     * @param share of what may be in work at the service
     * @param withheld further headers of the client that the service does not get
     */
    record Terms(
            String path, String prefix, long bodyLimit, long timeout, InFlight.Share share, Set<String> withheld) {}

    Passage(RoutingContext ctx, Upstream upstream, Terms terms, ProblemAnswers problems) {
        this.ctx = ctx;
        this.request = ctx.request();
        this.upstream = upstream;
        this.terms = terms;
        this.problems = problems;
        this.body = new LimitedBody(request, terms.bodyLimit);
        this.bodiless = isRead() && announcedLength() <= 0 && !request.headers().contains("Transfer-Encoding");
    }

    void start() {
        if (!isWellFormed()) {
            fail(GatewayProblems.malformedRequest());
        } else if (announcedLength() > terms.bodyLimit) {
            fail(GatewayProblems.tooLarge(terms.bodyLimit));
        } else if (!upstream.load().enter(terms.share)) {
            fail(GatewayProblems.overloaded());
        } else {
            pass();
        }
    }

    private void pass() {
        var deadline = ctx.vertx().setTimer(terms.timeout, late -> timeOut());
        ctx.addEndHandler(end -> {
            ctx.vertx().cancelTimer(deadline);
            upstream.load().leave();
            over = true;
            if (end.failed() || !request.isEnded()) {
                // Nobody waits for the service any more, or it did not wait for the whole request.
                giveUp();
                UnreadBody.discard(ctx);
            }
        });
        upstream.open()
                .compose(this::send)
                .recover(this::sendOnceMore)
                .compose(this::answer)
                .onFailure(this::fail);
    }

    private Future<ProxyResponse> send(Line connected) {
        line = connected;
        if (over) {
            giveUp();
            return Future.failedFuture("the client has its answer or is gone");
        }
        var passed = ProxyRequest.reverseProxy(request);
        passed.setURI(request.query() == null ? terms.path : terms.path + "?" + request.query());
        if (bodiless) {
            passed.setBody(null);
            request.resume();
        } else {
            passed.setBody(Body.body(body, announcedLength()));
        }
        HeaderRules.cleanRequest(passed.headers());
        TraceHeaders.write(passed.headers()::set);
        terms.withheld.forEach(passed.headers()::remove);
        return passed.send(connected.request());
    }

    /** A request that only reads, to which no byte of an answer came, may go to another replica. */
    private Future<ProxyResponse> sendOnceMore(Throwable failure) {
        if (over || line == null || !isRepeatable() || !upstream.hasAnother()) {
            return Future.failedFuture(failure);
        }
        blame();
        return upstream.openAnother(line.replica()).compose(this::send);
    }

    /** Written by hand: the library's own way resets a broken answer in a way that the platform never hears of. */
    private Future<Void> answer(ProxyResponse answer) {
        this.answer = answer;
        line.answered();
        upstream.load().inTime();
        HeaderRules.cleanAnswer(answer.headers());
        // Ours is set already, and the service's can only be the same.
        answer.headers().remove("X-Request-Id");
        var out = ctx.response().setStatusCode(answer.getStatusCode()).setStatusMessage(answer.getStatusMessage());
        out.headers().addAll(answer.headers());
        Optional.ofNullable(answer.headers().get("Location"))
                .flatMap(this::publicLocation)
                .ifPresent(location -> out.putHeader("Location", location));
        out.setChunked(!answer.headers().contains("Content-Length") && answer.getStatusCode() != NOT_MODIFIED);
        return answer.getBody().stream().pipe().endOnFailure(false).to(out);
    }

    /** A service knows neither the public address nor the prefix; a path alone is as good (RFC 9110, 10.2.2). */
    private Optional<String> publicLocation(String location) {
        var here = line.request().absoluteURI();
        var origin = here.substring(0, here.length() - line.request().getURI().length());
        return Optional.of(location)
                .map(place -> place.startsWith(origin + "/") ? place.substring(origin.length()) : place)
                .filter(place -> place.startsWith("/") && !place.startsWith("//"))
                .map(place -> terms.prefix + place);
    }

    private void timeOut() {
        if (!bodiless && !request.isEnded()) {
            // The service is not to blame: it still waits for the request.
            fail(GatewayProblems.requestTimeout());
            return;
        }
        upstream.load().tooSlow();
        blame();
        fail(GatewayProblems.serviceTimeout());
    }

    /** Whatever the client did wrong must not look like a fault of the service, or clients could shut it off. */
    private void blame() {
        if (line != null && !body.isTooLarge() && !body.isBroken()) {
            line.broke();
        }
    }

    private void fail(Throwable failure) {
        if (over) {
            return;
        }
        if (!(failure instanceof HttpProblem)) {
            blame();
        }
        giveUp();
        if (ctx.response().headWritten()) {
            // Part of the service's answer is out: only a cut connection tells the client that it is not whole.
            request.connection().close();
        } else {
            var problem = problem(failure);
            takeBack(HttpResponseStatus.valueOf(problem.getStatusCode()));
            problems.send(ctx, problem);
        }
    }

    /** What the service said of an answer that nobody will see. */
    private void takeBack(HttpResponseStatus instead) {
        if (answer != null) {
            answer.headers().names().forEach(ctx.response().headers()::remove);
            ctx.response().setStatusMessage(instead.reasonPhrase()).setChunked(false);
        }
    }

    private HttpProblem problem(Throwable failure) {
        if (body.isTooLarge()) {
            return GatewayProblems.tooLarge(terms.bodyLimit);
        }
        return failure instanceof HttpProblem known ? known : GatewayProblems.serviceFailed();
    }

    private void giveUp() {
        over = true;
        if (line != null) {
            line.hangUp();
        }
    }

    /** A browser's return only looks like reading: it uses up a state that is good once. */
    private boolean isRepeatable() {
        return bodiless && terms.share != InFlight.Share.CALLBACK;
    }

    private boolean isRead() {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
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
