package dev.prospector.job.adapter.out.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.feedback.FeedbackNotices;
import dev.prospector.job.application.port.out.note.NoteNotices;
import dev.prospector.job.application.port.out.pipeline.ApplicationNotices;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.Progress;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** What is stored to be sent is what the golden samples show, to the letter: so it holds nothing of what is said about anybody. */
@QuarkusTest
class OutboxNoticesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String tenant = TestTenants.fresh();

    @Inject
    ApplicationNotices applications;

    @Inject
    NoteNotices notes;

    @Inject
    FeedbackNotices feedback;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    private record Stored(String topic, String key, String type, long version, JsonNode payload) {}

    @Test
    void a_change_of_an_application_is_told_as_the_sample_shows() {
        var sample = sample("ats.applications.changed");
        assertTold("APPLICATION", sample, "ats.applications", () -> applications.changed(application(sample, 2)));
    }

    @Test
    void the_end_of_an_application_is_told_as_the_sample_shows() {
        var sample = sample("ats.applications.deleted");
        assertTold("APPLICATION", sample, "ats.applications", () -> applications.deleted(application(sample, 2)));
    }

    @Test
    void a_change_of_a_note_is_told_as_the_sample_shows() {
        var sample = sample("ats.application-notes.changed");
        assertTold("APPLICATION_NOTE", sample, "ats.application-notes", () -> notes.changed(note(sample)));
    }

    @Test
    void the_end_of_a_note_is_told_as_the_sample_shows() {
        var sample = sample("ats.application-notes.deleted");
        assertTold("APPLICATION_NOTE", sample, "ats.application-notes", () -> notes.gone(note(sample), 2));
    }

    @Test
    void a_change_of_feedback_is_told_as_the_sample_shows() {
        var sample = sample("ats.feedback.changed");
        assertTold("FEEDBACK", sample, "ats.feedback", () -> feedback.changed(feedback(sample)));
    }

    @Test
    void the_end_of_feedback_is_told_as_the_sample_shows() {
        var sample = sample("ats.feedback.deleted");
        assertTold("FEEDBACK", sample, "ats.feedback", () -> feedback.deleted(feedback(sample)));
    }

    /** Looks before the commit, after which the relay takes the row away. */
    private void assertTold(String type, JsonNode sample, String topic, Runnable telling) {
        var stored = tenants.in(tenant, () -> {
            telling.run();
            return stored();
        });
        var version = sample.get("version").asLong();
        assertEquals(List.of(new Stored(topic, sample.get("id").asText(), type, version, sample)), stored);
    }

    private List<Stored> stored() {
        var rows = "select topic, record_key, type, version, payload from outbox where tenant = :tenant";
        return sql.query(
                rows,
                Map.of(),
                row -> new Stored(
                        row.getString("topic"),
                        row.getString("record_key"),
                        row.getString("type"),
                        row.getLong("version"),
                        json(new String(row.getBytes("payload"), StandardCharsets.UTF_8))));
    }

    private static JsonNode sample(String name) {
        return json(Contracts.read("events/" + name + ".json"));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Application application(JsonNode sample, int version) {
        return new Application(
                new ApplicationId(id(sample, "id")),
                new JobId(id(sample, "jobId")),
                new CandidateId(id(sample, "candidateId")),
                new StageId(UUID.randomUUID()),
                ApplicationSource.MANUAL,
                Optional.empty(),
                Samples.NOW,
                new Progress(ApplicationStatus.ACTIVE, Optional.empty(), Optional.empty(), true),
                version);
    }

    private static Note note(JsonNode sample) {
        return new Note(
                new NoteId(id(sample, "id")),
                new ApplicationId(id(sample, "applicationId")),
                new UserId("recruiter"),
                NoteVisibility.PUBLIC,
                "Would like to start in May.",
                Samples.NOW,
                Optional.empty(),
                1);
    }

    private static Feedback feedback(JsonNode sample) {
        return new Feedback(
                new FeedbackId(id(sample, "id")),
                new ApplicationId(id(sample, "applicationId")),
                new UserId("interviewer"),
                new Judgement(
                        Optional.of(Recommendation.YES), Optional.empty(), List.of(), Optional.of("Thinks aloud.")),
                Samples.NOW,
                Optional.of(Samples.NOW),
                1);
    }

    private static UUID id(JsonNode sample, String field) {
        return UUID.fromString(sample.get(field).asText());
    }
}
