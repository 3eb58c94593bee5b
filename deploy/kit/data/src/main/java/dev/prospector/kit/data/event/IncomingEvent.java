package dev.prospector.kit.data.event;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it came from Kafka.
 *
 * @param id the same for each delivery of the same event
 * @param key of the record, without the tenant
 * @param traceparent may be null
 */
public record IncomingEvent(
        String id, String tenant, String type, String key, long version, String traceparent, byte[] payload) {

    private static final Pattern ID = Pattern.compile("[!-~]{1,36}");
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** @throws MalformedEvent when what every event carries is missing */
    public static IncomingEvent of(ConsumerRecord<byte[], byte[]> record) {
        var tenant = required(record, EventHeaders.TENANT, TENANT);
        return new IncomingEvent(
                required(record, EventHeaders.EVENT_ID, ID),
                tenant,
                required(record, EventHeaders.TYPE),
                key(record, tenant),
                version(record),
                header(record, EventHeaders.TRACEPARENT),
                record.value());
    }

    private static String key(ConsumerRecord<byte[], byte[]> record, String tenant) {
        var key = record.key() == null ? "" : text(record.key());
        if (record.value() == null || !key.startsWith(tenant + ":")) {
            throw new MalformedEvent("an event has a payload and a key that begins with its tenant");
        }
        return key.substring(tenant.length() + 1);
    }

    private static long version(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Long.parseLong(required(record, EventHeaders.VERSION));
        } catch (NumberFormatException e) {
            throw new MalformedEvent("the version of an event is a whole number");
        }
    }

    private static String required(ConsumerRecord<byte[], byte[]> record, String name) {
        var value = header(record, name);
        if (value == null || value.isBlank()) {
            throw new MalformedEvent("an event has the header " + name);
        }
        return value;
    }

    /** What no column would take is not the database's to refuse. */
    private static String required(ConsumerRecord<byte[], byte[]> record, String name, Pattern form) {
        var value = required(record, name);
        if (!form.matcher(value).matches()) {
            throw new MalformedEvent("the header " + name + " has another form");
        }
        return value;
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : text(header.value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
