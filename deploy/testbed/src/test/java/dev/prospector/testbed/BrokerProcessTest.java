package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerProcessTest {

    private static final Topics WEEK = new Topics(List.of(new Topics.Topic("kept", 3, 168)));
    private static final Topics MONTH = new Topics(List.of(new Topics.Topic("kept", 3, 720)));

    private static final int LISTENER = Ports.free();

    @TempDir
    private static Path home;

    private static TcpFaultProxy proxy;

    /** For all that need not stop it: to start one takes seconds. */
    private static BrokerProcess running;

    @BeforeAll
    static void start() {
        proxy = TcpFaultProxy.to(LISTENER);
        running = BrokerProcess.start(
                home.resolve("data"),
                BrokerPorts.of(Ports.free(), Ports.free()).behind(proxy, LISTENER),
                home.resolve("kafka.log"),
                process -> {});
    }

    @AfterAll
    static void stop() {
        running.close();
        proxy.close();
    }

    @Test
    void a_stopped_broker_is_gone_and_a_second_start_on_its_folder_keeps_the_records(@TempDir Path folder)
            throws Exception {
        BrokerProcess first = start(folder);
        try (first) {
            WEEK.apply(first.bootstrapServers());
            send(first, "hello");
        }
        assertFalse(first.process().isAlive());
        try (BrokerProcess second = start(folder)) {
            WEEK.apply(second.bootstrapServers());
            assertEquals("hello", received(second));
        }
    }

    @Test
    void topics_are_made_once_and_their_retention_is_corrected() throws Exception {
        WEEK.apply(running.bootstrapServers());
        WEEK.apply(running.bootstrapServers());
        assertEquals("604800000", retention(running));
        MONTH.apply(running.bootstrapServers());
        assertEquals("2592000000", retention(running));
    }

    @Test
    void clients_that_begin_at_a_proxy_stay_there() throws Exception {
        assertEquals(running.bootstrapServers(), node(running.bootstrapServers()));
        String throughProxy = "127.0.0.1:" + proxy.port();
        assertEquals(throughProxy, node(throughProxy));
    }

    private static String node(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = BrokerProcess.admin(bootstrapServers)) {
            Node node = admin.describeCluster().nodes().get().iterator().next();
            return node.host() + ":" + node.port();
        }
    }

    @Test
    void the_declared_topics_can_be_read() {
        Topics declared = Topics.read(Contracts.file("topics.yaml"));
        assertEquals("linkedin.exports", declared.topics().get(0).name());
    }

    private static BrokerProcess start(Path folder) {
        return BrokerProcess.start(folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("kafka.log"));
    }

    private static void send(BrokerProcess broker, String text) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] value = text.getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>("kept", 0, null, value)).get();
        }
    }

    private static String received(BrokerProcess broker) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition("kept", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return Awaitility.await()
                    .pollInSameThread()
                    .until(() -> consumer.poll(Duration.ofMillis(200)), records -> !records.isEmpty())
                    .records(partition)
                    .stream()
                    .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String retention(BrokerProcess broker) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "kept");
        try (Admin admin = BrokerProcess.admin(broker.bootstrapServers())) {
            return admin.describeConfigs(List.of(topic))
                    .all()
                    .get()
                    .get(topic)
                    .get(TopicConfig.RETENTION_MS_CONFIG)
                    .value();
        }
    }
}
