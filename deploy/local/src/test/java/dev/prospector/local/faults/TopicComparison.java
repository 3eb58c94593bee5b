package dev.prospector.local.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.awaitility.Awaitility;

/** The test's ledger against Kafka: each export was told, and its verdict; no event stands there under two ids or out of order. */
record TopicComparison(Ledger ledger, Topic topic, Differences differences) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String CONSUMER = "sync-service";

    void compare() {
        Awaitility.await("lag of " + CONSUMER).atMost(PATIENCE).until(() -> topic.lag(CONSUMER) == 0);
        Map<String, List<Topic.Event>> events = topic.events().stream().collect(groupingBy(Topic.Event::key));
        Set<String> told = ledger.all().stream().map(TopicComparison::key).collect(toSet());
        differences.demandSame("keys in Kafka", told, List.copyOf(events.keySet()));
        ledger.all().forEach(sent -> compareEvents(sent, events.getOrDefault(key(sent), List.of())));
    }

    private void compareEvents(Ledger.Sent sent, List<Topic.Event> events) {
        Set<String> ids = new HashSet<>();
        List<Topic.Event> once =
                events.stream().filter(event -> ids.add(event.id())).toList();
        List<String> types = once.stream().map(Topic.Event::type).toList();
        String answer = isOfAnotherCompany(sent) ? "TENANT_MISMATCH" : "FACTS";
        differences.demand(types.equals(List.of("RECEIVED", answer)), sent + " was told as " + once);
    }

    private static boolean isOfAnotherCompany(Ledger.Sent sent) {
        return sent.order().target().right().contains(Verdict.refused("TENANT_MISMATCH"));
    }

    private static String key(Ledger.Sent sent) {
        return sent.tenant() + ":" + sent.requestId();
    }
}
