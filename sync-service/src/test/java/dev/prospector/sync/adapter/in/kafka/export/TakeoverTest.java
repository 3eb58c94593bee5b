package dev.prospector.sync.adapter.in.kafka.export;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Two consumers with the channel's own settings, one of which is killed. */
@QuarkusTest
class TakeoverTest {

    private static final String CONSUMERS = "mp.messaging.connector.smallrye-kafka.";
    private static final String GROUP = "takeover-" + UUID.randomUUID();

    /** It says nothing to the others. */
    private static final CloseOptions AS_IF_KILLED = CloseOptions.groupMembershipOperation(
                    CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP)
            .withTimeout(Duration.ZERO);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = CONSUMERS + "session.timeout.ms")
    int session;

    @ConfigProperty(name = CONSUMERS + "heartbeat.interval.ms")
    int heartbeat;

    @ConfigProperty(name = CONSUMERS + "partition.assignment.strategy")
    String strategy;

    @Test
    void what_a_killed_replica_had_is_taken_over_while_the_other_goes_on_with_its_own() {
        var ours = new Interruptions();
        try (var survivor = consumer();
                var victim = consumer()) {
            survivor.subscribe(List.of("linkedin.exports"), ours);
            victim.subscribe(List.of("linkedin.exports"));
            await().until(() -> share(survivor, victim));
            int all = survivor.assignment().size() + victim.assignment().size();
            Set<TopicPartition> own = new HashSet<>(survivor.assignment());
            ours.lost.clear();

            victim.close(AS_IF_KILLED);
            await().atMost(Duration.ofMillis(session).plusSeconds(60)).until(() -> {
                survivor.poll(Duration.ofMillis(50));
                return survivor.assignment().size() == all;
            });

            assertTrue(survivor.assignment().containsAll(own));
            assertEquals(List.of(), ours.lost, "it never had to stop");
        }
    }

    private static boolean share(KafkaConsumer<?, ?> one, KafkaConsumer<?, ?> other) {
        one.poll(Duration.ofMillis(50));
        other.poll(Duration.ofMillis(50));
        return !one.assignment().isEmpty() && !other.assignment().isEmpty();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        String bytes = "org.apache.kafka.common.serialization.ByteArrayDeserializer";
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "group.id", GROUP,
                "session.timeout.ms", session,
                "heartbeat.interval.ms", heartbeat,
                "partition.assignment.strategy", strategy,
                "key.deserializer", bytes,
                "value.deserializer", bytes);
        return new KafkaConsumer<>(settings);
    }

    private static final class Interruptions implements ConsumerRebalanceListener {
        private final List<TopicPartition> lost = new ArrayList<>();

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            lost.addAll(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
    }
}
