package dev.prospector.job.adapter.out.persistence.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.adapter.out.persistence.JdbcRemarks;
import dev.prospector.job.adapter.out.persistence.JdbcTombstones;
import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.feedback.Evaluation;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.feedback.InterviewType;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, like the applications to which it belongs. Evaluations are only read with their feedback: JSON in its row. */
@ApplicationScoped
@Colliding
public class JdbcFeedbackRecords implements FeedbackRecords {
    public static final String SELECTION =
            "select id, application_id, author, recommendation, interview_type, evaluations, comment, created_at,"
                    + " submitted_at, version from " + JdbcRemarks.FEEDBACK;

    private static final String OWN = " and author = :reader";
    private static final String READABLE = " and (submitted_at is not null or author = :reader)";

    private final TenantSql sql;
    private final JdbcRemarks remarks;
    private final ObjectMapper json;
    private final JdbcTombstones tombstones;

    JdbcFeedbackRecords(TenantSql sql, JdbcRemarks remarks, ObjectMapper json, JdbcTombstones tombstones) {
        this.sql = sql;
        this.remarks = remarks;
        this.json = json;
        this.tombstones = tombstones;
    }

    @Override
    public void add(Feedback feedback) {
        var values = changeable(feedback);
        values.put("application", feedback.applicationId().toString());
        values.put("author", feedback.author().value());
        values.put("createdAt", feedback.createdAt());
        sql.update("""
                insert into application_feedback (tenant, id, application_id, author, recommendation, interview_type,
                    evaluations, comment, created_at, submitted_at, version)
                values (:tenant, :id, :application, :author, :recommendation, :interviewType,
                    :evaluations, :comment, :createdAt, :submittedAt, :version)
                """, values);
    }

    @Override
    public Optional<Feedback> find(ApplicationId application, FeedbackId id) {
        return remarks.find(SELECTION, application, id.value(), this::feedback);
    }

    @Override
    public void save(Feedback feedback) {
        sql.update("""
                update application_feedback set recommendation = :recommendation, interview_type = :interviewType,
                    evaluations = :evaluations, comment = :comment, submitted_at = :submittedAt, version = :version
                where tenant = :tenant and id = :id
                """, changeable(feedback));
    }

    @Override
    public void remove(Feedback feedback) {
        tombstones.bury(feedback.id());
        remarks.remove(JdbcRemarks.FEEDBACK, feedback.id().value());
    }

    @Override
    public List<Feedback> of(
            ApplicationId application, UserId reader, boolean withOthers, Optional<Position> after, int atMost) {
        var readable = withOthers ? READABLE : OWN;
        return remarks.oldest(SELECTION, application, readable, reader, after, atMost, this::feedback);
    }

    @Override
    public boolean hasSubmitted(ApplicationId application, UserId author) {
        var submitted = """
                select id from application_feedback
                where tenant = :tenant and application_id = :application and author = :author and submitted_at is not null
                limit 1
                """;
        var values = Map.of("application", application.toString(), "author", author.value());
        return sql.one(submitted, values, row -> row.getString("id")).isPresent();
    }

    private Map<String, Object> changeable(Feedback feedback) {
        var judgement = feedback.judgement();
        var values = new HashMap<String, Object>();
        values.put("id", feedback.id().toString());
        values.put("recommendation", judgement.recommendation().orElse(null));
        values.put("interviewType", judgement.interviewType().orElse(null));
        values.put("evaluations", written(judgement.evaluations()));
        values.put("comment", judgement.comment().orElse(null));
        values.put("submittedAt", feedback.submittedAt().orElse(null));
        values.put("version", feedback.version());
        return values;
    }

    public Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(
                new FeedbackId(UUID.fromString(row.getString("id"))),
                new ApplicationId(UUID.fromString(row.getString("application_id"))),
                new UserId(row.getString("author")),
                judgement(row),
                TenantSql.instant(row, "created_at"),
                Optional.ofNullable(TenantSql.instant(row, "submitted_at")),
                row.getInt("version"));
    }

    private Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                Optional.ofNullable(row.getString("recommendation")).map(Recommendation::valueOf),
                Optional.ofNullable(row.getString("interview_type")).map(InterviewType::valueOf),
                read(row.getString("evaluations")),
                Optional.ofNullable(row.getString("comment")));
    }

    /** As it stands in the row, whatever the domain's record is called tomorrow. */
    record EvaluationRow(String attribute, String result) {}

    private String written(List<Evaluation> evaluations) {
        try {
            return json.writeValueAsString(evaluations.stream()
                    .map(one -> new EvaluationRow(one.attribute(), one.result()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evaluations can always be written", e);
        }
    }

    private List<Evaluation> read(String evaluations) {
        try {
            return List.of(json.readValue(evaluations, EvaluationRow[].class)).stream()
                    .map(row -> new Evaluation(row.attribute(), row.result()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evaluations are not as they were written");
        }
    }
}
