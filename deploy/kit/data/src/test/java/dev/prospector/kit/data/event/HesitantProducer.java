package dev.prospector.kit.data.event;

import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.inject.Vetoed;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.ConfigProvider;

/** A producer that fails where a test wants it to: before a record is sent, or after. */
@Vetoed
final class HesitantProducer extends EventProducer {
    /** What becomes of a record; the second argument sends it. */
    interface Fate
            extends BiFunction<
                    ProducerRecord<byte[], byte[]>,
                    Function<ProducerRecord<byte[], byte[]>, Future<RecordMetadata>>,
                    Future<RecordMetadata>> {}

    private final Fate fate;

    HesitantProducer(Fate fate) {
        super(Map.of(), ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        this.fate = fate;
    }

    @Override
    Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        return fate.apply(record, super::send);
    }
}
