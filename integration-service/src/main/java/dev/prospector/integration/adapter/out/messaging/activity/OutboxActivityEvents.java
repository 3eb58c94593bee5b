package dev.prospector.integration.adapter.out.messaging.activity;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.application.port.out.activity.ActivityEvents;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.activity.RecruiterNote;
import dev.prospector.integration.domain.activity.StubProfile;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.kit.data.event.Outbox;
import dev.prospector.kit.data.event.OutboxMessage;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.http.access.CurrentTenant;

/** Texts are sealed as what the topic says of one record of one tenant: moved to another they cannot be opened. */
@ApplicationScoped
class OutboxActivityEvents implements ActivityEvents {
    private static final String INMAILS = "linkedin.inmails";
    private static final String NOTES = "linkedin.notes";
    private static final String STUBS = "linkedin.stubs";

    private final Outbox outbox;
    private final Sealing sealing;
    private final CurrentTenant tenant;
    private final ObjectMapper json;

    OutboxActivityEvents(Outbox outbox, Sealing sealing, CurrentTenant tenant, ObjectMapper json) {
        this.outbox = outbox;
        this.sealing = sealing;
        this.tenant = tenant;
        this.json = json;
    }

    @Override
    public void append(Seat seat, List<ActivityRecord> found) {
        var trace = Traces.current();
        outbox.appendAll(found.stream()
                .map(record -> new Outbox.Addressed(tenant.id(), trace, message(seat, record)))
                .toList());
    }

    private OutboxMessage message(Seat seat, ActivityRecord record) {
        if (record instanceof InMail mail) {
            return message(seat, mail);
        }
        return record instanceof RecruiterNote note ? message(seat, note) : message(seat, (StubProfile) record);
    }

    private OutboxMessage message(Seat seat, InMail mail) {
        var text = mail.hasText() ? sealed(INMAILS, mail, bytes(ActivityJson.Text.of(mail))) : null;
        var version = mail.at().toEpochMilli();
        return message(INMAILS, mail, "MESSAGE", version, ActivityJson.Message.of(seat, mail, text));
    }

    private OutboxMessage message(Seat seat, RecruiterNote note) {
        var text = note.text()
                .filter(some -> note.active())
                .map(some -> sealed(NOTES, note, some.getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
        var type = note.active() ? "CURRENT" : "GONE";
        return message(NOTES, note, type, note.version(), ActivityJson.Note.of(seat, note, text));
    }

    private OutboxMessage message(Seat seat, StubProfile stub) {
        var profile = sealed(STUBS, stub, bytes(ActivityJson.Profile.of(stub)));
        var version = stub.createdAt().toEpochMilli();
        return message(STUBS, stub, "CONSENTED", version, ActivityJson.Stub.of(seat, stub, profile));
    }

    private OutboxMessage message(String topic, ActivityRecord record, String type, long version, Object payload) {
        return new OutboxMessage(topic, record.person().value(), type, version, bytes(payload));
    }

    private byte[] sealed(String topic, ActivityRecord record, byte[] plain) {
        return sealing.seal(Keyset.LINKEDIN_ACTIVITY, plain, topic + "|" + tenant.id() + "|" + record.urn());
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can always be written", e);
        }
    }
}
