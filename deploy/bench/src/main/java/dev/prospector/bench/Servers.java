package dev.prospector.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.prospector.local.Sandbox;
import dev.prospector.testbed.Child;
import dev.prospector.testbed.Ports;
import dev.prospector.testbed.Repository;
import dev.prospector.testbed.TestbedResource;

/** A real database and a real broker of the benchmark's own, and integration-service over them. */
final class Servers {

    static final String SCHEMA = "integration";

    private final Map<String, String> configuration;

    Servers() {
        var testbed = new TestbedResource();
        testbed.init(Map.of("schema", SCHEMA, "kafka", "true"));
        configuration = new HashMap<>(testbed.start());
        // Only the door is measured: nobody fetches.
        configuration.put("prospector.inbox.workers", "0");
        configuration.put("prospector.public-url", "http://127.0.0.1:8080");
        configuration.put("prospector.idp.token-endpoint", "http://127.0.0.1:9/token");
        configuration.put("prospector.services.job", "http://127.0.0.1:9");
        configuration.put("prospector.services.candidate", "http://127.0.0.1:9");
        configuration.put("prospector.linkedin.plain-callbacks-allowed", "true");
    }

    /** LinkedIn, where tenants get their applications; nothing of it is measured. */
    Started sandbox() {
        var port = Ports.free();
        var jar = Repository.root().resolve("deploy/linkedin-sandbox/target/linkedin-sandbox.jar");
        var data = Repository.root().resolve("deploy/bench/target/sandbox");
        var command = List.of(Child.java(), "-Dsandbox.port=" + port, "-Dsandbox.data=" + data, "-jar", jar.toString());
        var sandbox = Started.start("linkedin-sandbox", command, port);
        sandbox.awaitOk(sandbox.address().resolve("/sandbox/parent-application"));
        return sandbox;
    }

    Started integration(Started sandbox) {
        var own = new HashMap<>(configuration);
        var parent = new Sandbox(sandbox.address()).parentApplication();
        own.put("prospector.linkedin.parent.client-id", parent.text("clientId"));
        own.put("prospector.linkedin.parent.client-secret", parent.text("clientSecret"));
        own.put("prospector.linkedin.api-url", sandbox.address().toString());
        own.put("prospector.linkedin.token-url", sandbox.address() + "/oauth/v2/accessToken");
        return Started.service("integration-service", own);
    }

    Started gateway(Started integration) {
        var own = new HashMap<>(configuration);
        own.put("prospector.services.integration", integration.address().toString());
        return Started.service("gateway", own);
    }

    String databaseUrl() {
        return configuration.get("quarkus.datasource.jdbc.url");
    }

    String user() {
        return configuration.get("quarkus.datasource.username");
    }

    String password() {
        return configuration.get("quarkus.datasource.password");
    }

    static ProcessHandle database() {
        return child("mariadbd");
    }

    static ProcessHandle broker() {
        return child("BrokerMain");
    }

    private static ProcessHandle child(String program) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(program))
                .reduce((outer, inner) -> inner)
                .orElseThrow();
    }
}
