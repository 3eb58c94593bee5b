package dev.prospector.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The services, as WireMock: two replicas of job-service; candidate-service with a first replica that is away; sync-service;
 * integration-service.
 */
public final class ServicesResource implements QuarkusTestResourceLifecycleManager {
    /** Nothing listens there. */
    private static final String NOBODY = "http://127.0.0.1:1";

    private static final List<String> NAMES = List.of("job-1", "job-2", "candidate", "sync", "integration");

    private final Map<String, WireMockServer> servers = new HashMap<>();

    @Override
    public Map<String, String> start() {
        NAMES.forEach(name -> servers.put(name, server()));
        var config = new HashMap<String, String>();
        servers.forEach((name, server) -> config.put("test.wiremock." + name, Integer.toString(server.port())));
        config.put("prospector.services.job", address("job-1") + "," + address("job-2"));
        config.put("prospector.services.candidate", NOBODY + "," + address("candidate"));
        config.put("prospector.services.sync", address("sync"));
        config.put("prospector.services.integration", address("integration"));
        return config;
    }

    private String address(String name) {
        return "http://127.0.0.1:" + servers.get(name).port();
    }

    private static WireMockServer server() {
        var server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        return server;
    }

    @Override
    public void stop() {
        servers.values().forEach(WireMockServer::stop);
    }
}
