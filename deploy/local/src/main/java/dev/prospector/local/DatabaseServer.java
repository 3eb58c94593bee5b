package dev.prospector.local;

import java.util.Map;

/** The database of a run, and how a service gets at its schema. */
public interface DatabaseServer {

    /** For people: which one it is. */
    String describe(Setup setup);

    /** Returns when every service's schema can be used. */
    void start(Setup setup, Children children);

    /** What the service is told of it. */
    Map<String, String> environment(Service service, Setup setup);

    static Map<String, String> environment(String url, String user, String password) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", user,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }
}
