package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** The topics that a file such as {@code deploy/contracts/topics.yaml} declares. */
public record Topics(List<Topic> topics) {

    /** @param retentionHours hours that Kafka keeps a record */
    public record Topic(String name, int partitions, long retentionHours) {

        private NewTopic declaration() {
            return new NewTopic(name, partitions, (short) 1)
                    .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention()));
        }

        private String retention() {
            return Long.toString(Duration.ofHours(retentionHours).toMillis());
        }

        private ConfigResource resource() {
            return new ConfigResource(ConfigResource.Type.TOPIC, name);
        }
    }

    public static Topics read(Path yaml) {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml.toFile(), Topics.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the topics that are missing and corrects the retention of those that are there. Safe to repeat. */
    public void apply(String bootstrapServers) {
        try (Admin admin = BrokerProcess.admin(bootstrapServers)) {
            Set<String> present = done(admin.listTopics().names());
            done(admin.createTopics(absent(present)).all());
            correctRetention(
                    admin,
                    topics.stream()
                            .filter(topic -> present.contains(topic.name()))
                            .toList());
        }
    }

    private List<NewTopic> absent(Set<String> present) {
        return topics.stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(Topic::declaration)
                .toList();
    }

    private static void correctRetention(Admin admin, List<Topic> present) {
        Map<ConfigResource, Config> now =
                done(admin.describeConfigs(present.stream().map(Topic::resource).toList())
                        .all());
        Map<ConfigResource, Collection<AlterConfigOp>> corrections = present.stream()
                .filter(topic -> !topic.retention().equals(retention(now.get(topic.resource()))))
                .collect(Collectors.toMap(Topic::resource, topic -> List.of(setTo(topic.retention()))));
        done(admin.incrementalAlterConfigs(corrections).all());
    }

    private static String retention(Config config) {
        return config.get(TopicConfig.RETENTION_MS_CONFIG).value();
    }

    private static AlterConfigOp setTo(String retention) {
        return new AlterConfigOp(new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, retention), AlterConfigOp.OpType.SET);
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
