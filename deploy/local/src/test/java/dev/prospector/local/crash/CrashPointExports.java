package dev.prospector.local.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.story.Acme;

/** Exports to one job, all of which are to land. */
final class CrashPointExports implements CrashPointTraffic {

    private final Acme acme;
    private final CrashPointPushes pushes;
    private final JsonNode job;

    CrashPointExports(CrashPointSystem system) {
        acme = system.acme();
        pushes = new CrashPointPushes(system);
        job = acme.activeJob();
    }

    /** Two, so that they meet each other. */
    @Override
    public void export() {
        pushes.push(job);
        pushes.push(job);
    }

    /** @return its request id */
    String exportOne() {
        return pushes.push(job);
    }

    boolean isRefused(String request, String reason) {
        return pushes.hasEnded(request, "state = 'REFUSED' and reason = '" + reason + "'");
    }

    @Override
    public boolean hasEnded() {
        return pushes.ended("state = 'LANDED'") == pushes.count();
    }

    @Override
    public int exports() {
        return pushes.count();
    }

    /** On the board is each person once, and nobody else. */
    @Override
    public void assertSeen() {
        List<JsonNode> prospects = acme.prospects(job);
        assertEquals(pushes.count(), prospects.size());
        assertEquals(pushes.names(), distinct(prospects, "/candidate/firstName"));
        assertEquals(pushes.count(), distinct(prospects, "/candidate/id").size());
        assertEquals(Set.of("recruiter"), distinct(prospects, "/creditedTo"));
        assertEquals(Set.of("LINKEDIN"), distinct(prospects, "/source"));
    }

    private static Set<String> distinct(List<JsonNode> prospects, String pointer) {
        return prospects.stream().map(prospect -> prospect.at(pointer).asText()).collect(Collectors.toSet());
    }
}
