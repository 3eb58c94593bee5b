package dev.prospector.sandbox.state;

import java.util.List;

import dev.prospector.sandbox.idp.User;

/** The two tenants of the local run, there from the first start. */
final class DemoTenants {

    private static final String ACME = "acme";
    private static final String GLOBEX = "globex";

    static final List<String> NAMES = List.of(ACME, GLOBEX);

    private DemoTenants() {}

    static List<User> users() {
        return List.of(
                new User("admin", ACME, "Ada", "Admin", List.of("admin"), null),
                new User("recruiter", ACME, "Rita", "Recruiter", List.of("recruiter"), person("recruiter01")),
                new User("recruiter2", ACME, "Rob", "Recruiter", List.of("recruiter"), person("recruiter201")),
                new User("manager", ACME, "Mia", "Manager", List.of("hiring-manager"), person("manager01")),
                new User("interviewer", ACME, "Ivan", "Interviewer", List.of("interviewer"), null),
                new User("reader", ACME, "Rosa", "Reader", List.of("read-only"), null),
                new User("globex-admin", GLOBEX, "Gina", "Admin", List.of("admin"), null),
                new User(
                        "globex-recruiter",
                        GLOBEX,
                        "Greg",
                        "Recruiter",
                        List.of("recruiter"),
                        person("globex-recruiter01")));
    }

    private static String person(String id) {
        return "urn:li:person:" + id;
    }
}
