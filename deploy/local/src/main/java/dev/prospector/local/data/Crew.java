package dev.prospector.local.data;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.prospector.local.Client;
import dev.prospector.local.Sandbox;

/** The demo users of acme who do the work: by their names, each with a token. */
record Crew(Map<String, PoliteClient> clients) {

    static final String MANAGER = "manager";
    static final String INTERVIEWER = "interviewer";
    static final List<String> RECRUITERS = List.of("recruiter", "recruiter2");

    private static final String ADMIN = "admin";

    static Crew of(URI api, Sandbox sandbox) {
        return new Crew(List.of(ADMIN, MANAGER, INTERVIEWER, RECRUITERS.get(0), RECRUITERS.get(1)).stream()
                .collect(Collectors.toMap(
                        Function.identity(), user -> new PoliteClient(new Client(api, sandbox.userToken(user))))));
    }

    PoliteClient as(String user) {
        return clients.get(user);
    }

    PoliteClient admin() {
        return as(ADMIN);
    }
}
