package dev.prospector.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.prospector.testbed.Child;
import dev.prospector.testbed.Ports;
import dev.prospector.testbed.TestTokens;
import dev.prospector.testbed.TestbedResource;

/** quality.md P1: the gateway with all policies on, against nginx {@code proxy_pass} and against a bare proxy, to one backend. */
final class GatewayBench {

    private static final int CONNECTIONS = 32;
    private static final String UNLIMITED = "100000000";
    private static final Duration LATENCY = Duration.ofSeconds(15);

    private final Report report;
    private final String job = "/jobs/" + UUID.randomUUID();

    GatewayBench(Report report) {
        this.report = report;
    }

    void run() {
        try (var backend = Nginx.backend(body());
                var nginx = Nginx.proxy(backend.address());
                var bare = bare(backend.address());
                var gateway = gateway(backend.address())) {
            var throughGateway = new Duel.Side("gateway", gateway.process(), load(throughGateway(gateway)));
            report.say(new Duel(new Duel.Side("nginx", nginx.process(), load(plain(nginx))), throughGateway).fight());
            report.say(
                    new Duel(new Duel.Side("bare proxy", bare.process(), load(plain(bare))), throughGateway).fight());
            latencies(backend, gateway, throughGateway.measure().perSecond());
        }
    }

    private void latencies(Started backend, Started gateway, double most) {
        for (var share : List.of(0.5, 0.8)) {
            report.say("backend alone", new OpenLoop(CONNECTIONS, most * share, plain(backend)).run(LATENCY));
            report.say(
                    "through the gateway",
                    new OpenLoop(CONNECTIONS, most * share, throughGateway(gateway)).run(LATENCY));
        }
    }

    private static ClosedLoop load(Work.Source source) {
        return new ClosedLoop(CONNECTIONS, source);
    }

    private Work.Source plain(Started server) {
        var request = Line.request("GET", job, "", "Accept: application/json");
        return () -> new HttpWork(server.address(), () -> request);
    }

    private Work.Source throughGateway(Started gateway) {
        var token = TestTokens.user("bench", "recruiter", "recruiter");
        var request =
                Line.request("GET", "/api/v1" + job, "", "Accept: application/json", "Authorization: Bearer " + token);
        return () -> new HttpWork(gateway.address(), () -> request);
    }

    private static Started gateway(URI backend) {
        var testbed = new TestbedResource();
        testbed.init(Map.of());
        var configuration = new java.util.HashMap<>(testbed.start());
        List.of("integration", "candidate", "job", "sync")
                .forEach(service -> configuration.put("prospector.services." + service, backend.toString()));
        List.of("user-rate", "user-burst", "tenant-rate", "tenant-burst")
                .forEach(limit -> configuration.put("prospector.limits." + limit, UNLIMITED));
        return Started.service("gateway", configuration);
    }

    private static Started bare(URI backend) {
        var port = Ports.free();
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(Settings.flagList());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareProxy.class.getName(),
                Integer.toString(port),
                Integer.toString(backend.getPort())));
        return Started.start("bare-proxy", command, port);
    }

    /** As long as a job is. */
    private static String body() {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"title\":\"Data engineer\",\"description\":\"" + "x".repeat(900)
                + "\"}";
    }
}
