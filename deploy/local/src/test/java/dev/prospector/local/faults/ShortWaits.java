package dev.prospector.local.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.prospector.local.Extras;
import dev.prospector.local.Service;

/**
 * The waits of the services, scaled down: an outage of seconds then takes time limits, back-off and leases as far as one of minutes does
 * with the usual values. What they mean is said in each service's {@code application.properties}.
 */
public record ShortWaits() implements Extras {

    private static final List<String> ALL = List.of(
            "prospector.outbox.lease-time=4s",
            "kafka.request.timeout.ms=3000",
            "kafka.delivery.timeout.ms=6000",
            "kafka.max.block.ms=3000",
            "kafka.reconnect.backoff.max.ms=500");

    private static final Map<Service, List<String>> OWN = Map.of(
            Service.INTEGRATION,
            List.of(
                    "prospector.linkedin.connect-limit=1s",
                    "prospector.linkedin.call-limit=2s",
                    "prospector.linkedin.limit=6s",
                    "prospector.linkedin.breaker.pause=500ms",
                    "prospector.connection.claim=15s",
                    "prospector.connection.poll.soon=5s",
                    "prospector.connection.retry.first=200ms",
                    "prospector.connection.retry.longest=2s",
                    "prospector.inbox.claim=15s",
                    "prospector.inbox.retry.first=200ms",
                    "prospector.inbox.retry.longest=2s"),
            Service.SYNC,
            List.of(
                    "mp.messaging.incoming.linkedin-exports.session.timeout.ms=6000",
                    "mp.messaging.incoming.linkedin-exports.heartbeat.interval.ms=2000",
                    "quarkus.rest-client.integration-service.read-timeout=2500",
                    "quarkus.rest-client.candidate-service.read-timeout=2500",
                    "quarkus.rest-client.job-service.read-timeout=2500",
                    "prospector.calls.limit=4s",
                    "prospector.calls.breaker.pause=500ms",
                    "prospector.exports.claim=12s",
                    "prospector.exports.retry.first=200ms",
                    "prospector.exports.retry.longest=2s"));

    @Override
    public List<String> jvmArguments(Service service, int replica) {
        return Stream.concat(ALL.stream(), OWN.getOrDefault(service, List.of()).stream())
                .map(setting -> "-D" + setting)
                .toList();
    }
}
