package dev.prospector.local.crash;

import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Answer;
import dev.prospector.local.Service;
import dev.prospector.local.story.Acme;

/** LinkedIn's side: a new member each time, and a notice that is pushed until it is acknowledged. Keeps its own ledger. */
final class CrashPointPushes {

    private static final int ACKNOWLEDGED = 200;

    private final CrashPointSystem system;
    private final Set<String> requests = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    CrashPointPushes(CrashPointSystem system) {
        this.system = system;
    }

    /**
     * With the same request id, as LinkedIn does, until somebody has said 200.
     *
     * @return the request id
     */
    String push(JsonNode job) {
        String name = "n" + UUID.randomUUID();
        String member = system.sandbox().member(Map.of("person", "urn:li:person:" + name, "firstName", name));
        Answer pushed =
                system.sandbox().export("acme", member, Acme.text(job, "jobNumber"), "urn:li:person:recruiter01");
        String request = pushed.text("requestId");
        if (!isAcknowledged(pushed)) {
            await("acknowledgement of " + request)
                    .atMost(CrashPointSystem.PATIENCE)
                    .pollInterval(CrashPointSystem.STEP)
                    .until(() -> isAcknowledged(system.sandbox().pushAgain(request)));
        }
        requests.add(request);
        names.add(name);
        return request;
    }

    /** Whether that one has ended like that, by the ledger. */
    boolean hasEnded(String request, String condition) {
        String sql = "select count(*) from exports where " + condition + " and request_id = ?";
        return system.database().count(Service.SYNC, sql, request) == 1;
    }

    /** How many have ended like that, by the ledger. */
    long ended(String condition) {
        String marks = String.join(", ", Collections.nCopies(requests.size(), "?"));
        String sql = "select count(*) from exports where " + condition + " and request_id in (" + marks + ")";
        return system.database().count(Service.SYNC, sql, requests.toArray());
    }

    int count() {
        return requests.size();
    }

    /** The first names of the members, each their own. */
    Set<String> names() {
        return names;
    }

    private static boolean isAcknowledged(Answer push) {
        return push.json().path("pushStatus").asInt() == ACKNOWLEDGED;
    }
}
