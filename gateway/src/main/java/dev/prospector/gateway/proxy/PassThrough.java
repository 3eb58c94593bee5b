package dev.prospector.gateway.proxy;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.routing.Service;

/** Hands a request to a service and its answer back, both as streams: nothing is parsed and no body is held. */
@ApplicationScoped
public class PassThrough {
    private final Upstreams upstreams;
    private final ProxyConfig config;
    private final ProblemAnswers problems;

    PassThrough(Upstreams upstreams, ProxyConfig config, ProblemAnswers problems) {
        this.upstreams = upstreams;
        this.config = config;
        this.problems = problems;
    }

    /**
     * A request of the API, with the caller's token.
     *
     * @param prefix what stands before the service's paths on the public port
     * @param path at the service, not decoded; the query follows unchanged
     */
    public void api(RoutingContext ctx, Service service, String prefix, String path) {
        var terms = new Passage.Terms(
                path,
                prefix,
                config.bodyLimit().asLongValue(),
                config.answerTimeout().toMillis(),
                InFlight.Share.API,
                Set.of());
        new Passage(ctx, upstreams.of(service), terms, problems).start();
    }

    /**
     * A request of somebody who is no user, to integration-service: a token that comes with it means nothing and ends here.
     *
     * @param share whose places and connections it takes
     */
    public void withoutToken(RoutingContext ctx, InFlight.Share share, String path) {
        var terms = new Passage.Terms(
                path,
                "",
                config.webhookBodyLimit().asLongValue(),
                config.answerTimeout().toMillis(),
                share,
                Set.of("authorization", "cookie"));
        new Passage(ctx, upstreams.ofStrangers(share), terms, problems).start();
    }
}
