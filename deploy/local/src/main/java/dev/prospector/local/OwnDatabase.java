package dev.prospector.local;

import java.util.Map;

import dev.prospector.testbed.GivenDatabase;

/** A server that the person at the terminal has running already. All services share the account that was given. */
record OwnDatabase(GivenDatabase server) implements DatabaseServer {

    @Override
    public String describe(Setup setup) {
        return server.toString();
    }

    @Override
    public void start(Setup setup, Children children) {
        Service.stored().map(Service::schema).forEach(server::ensureSchema);
    }

    @Override
    public Map<String, String> environment(Service service, Setup setup) {
        return DatabaseServer.environment(server.url(service.schema()), server.user(), server.password());
    }
}
